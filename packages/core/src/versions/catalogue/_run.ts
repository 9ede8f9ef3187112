/** Runs cases of the catalogue with the shipped models. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { VersionStep } from '@parallax/contract'
import { read } from '../../annotate.js'
import { createArticle } from '../../article.js'
import { readEnglishModel } from '../../grammar/english.js'
import type { Reading } from '../../reading.js'
import { compareTwo } from '../step.js'
import { newerOf, type VersionCase } from './_case.js'

const models = [
  readEnglishModel(
    gunzipSync(readFileSync(new URL('../../../models/english-grammar.bin.gz', import.meta.url))),
  ),
]

/** A text whose first line is its headline, read as the command reads it. */
export function readText(id: string, text: string): Reading {
  const end = text.indexOf('\n')
  const article = {
    ...createArticle({
      text,
      language: 'en',
      outlet: 'Ostra Herald',
      headline: text.slice(0, end),
      published: '2031-05-14T08:12:00Z',
    }),
    headlineSpan: { start: 0, end },
  }
  return read({ id, input: id, article }, { models })
}

const steps = new Map<VersionCase, VersionStep>()

/** Compared once a run. */
export function stepOf(one: VersionCase): VersionStep {
  const known =
    steps.get(one) ??
    compareTwo(readText('v1', one.old), readText('v2', newerOf(one)), { older: 'v1', newer: 'v2' })
  steps.set(one, known)
  return known
}

/** `kind:direction` of every finding, each once, in alphabetical order. */
export function kindsIn({ changes }: VersionStep): string[] {
  const kinds = changes.flatMap(({ findings }) =>
    findings.map(({ kind, direction }) => (direction === null ? kind : `${kind}:${direction}`)),
  )
  return [...new Set(kinds)].sort()
}

export interface Outcome {
  expected: string[]
  actual: string[]
  correction: string
  isRight: boolean
}

/** A case is right where all kinds and directions are, none too many, and so is what is said about corrections. */
export function outcomeOf(one: VersionCase): Outcome {
  const step = stepOf(one)
  const [expected, actual] = [[...one.kinds].sort(), kindsIn(step)]
  const correction = step.correction.state
  const isRight = expected.join() === actual.join() && correction === (one.correction ?? 'no-fact-changed')
  return { expected, actual, correction, isRight }
}
