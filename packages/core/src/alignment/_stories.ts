/** Readings for tests, with the grammar that is shipped. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Span } from '@parallax/contract'
import { read } from '../annotate.js'
import { createArticle } from '../article.js'
import { readEnglishModel } from '../grammar/english.js'
import type { LinguisticModel } from '../grammar/index.js'
import type { Reading } from '../reading.js'

const GRAMMAR = new URL('../../models/english-grammar.bin.gz', import.meta.url)

export const ENGLISH: readonly LinguisticModel[] = [readEnglishModel(gunzipSync(readFileSync(GRAMMAR)))]

export function readStory(text: string, models = ENGLISH): Reading {
  return read({ id: text, input: text, article: createArticle({ text, language: 'en' }) }, { models })
}

/** Where the words stand first. */
export function spanOf({ article }: Reading, words: string): Span {
  const start = article.text.indexOf(words)
  if (start === -1) throw new Error(`The text does not hold "${words}".`)
  return { start, end: start + words.length }
}
