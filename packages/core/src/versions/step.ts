/** Compares one version with the next. */
import type { VersionStep } from '@parallax/contract'
import { bySentence } from '../claims/by-sentence.js'
import { isContent } from '../claims/statement.js'
import { toUnits } from '../claims/units.js'
import type { Reading } from '../reading.js'
import { alignBodies } from './align.js'
import { bodyChanges, type Ids, type Making } from './changes.js'
import { correctionOf } from './correction.js'
import { type Entry, toEntries } from './entry.js'
import { headlineChanges } from './headline.js'
import { type Lines, toLines } from './lines.js'
import { noteChanges } from './notes.js'
import type { Held, Version } from './side.js'
import { voicesOf } from './voices.js'

/** A version taken apart, as often as it is compared. */
export interface Prepared {
  version: Version
  held: Held
  lines: Lines
  headline: Entry | null
  body: Entry[]
  notes: Entry[]
}

const prepared = new WeakMap<Reading, Prepared>()

export function prepare(reading: Reading): Prepared {
  const known = prepared.get(reading) ?? takeApart(reading)
  prepared.set(reading, known)
  return known
}

function takeApart(reading: Reading): Prepared {
  const lines = toLines(reading)
  const body = toEntries(reading, lines.body)
  const { language } = reading.article
  const all = reading.sentences.flatMap(({ tokens }) => toUnits(tokens, language))
  return {
    version: {
      reading,
      voices: voicesOf(reading),
      words: new Set(all.filter(isContent).map(({ canon }) => canon)),
    },
    held: {
      attributions: bySentence(reading.attributions, reading.sentences, ({ content, cue, source }) => [
        ...content,
        ...(cue ? [cue] : []),
        ...(source ? [source] : []),
      ]),
      quotations: bySentence(reading.quotations, reading.sentences, (quotation) => [quotation]),
    },
    lines,
    headline: lines.headline === null ? null : toEntries(reading, [lines.headline])[0]!,
    body,
    notes: toEntries(reading, lines.notes),
  }
}

/** What changed from the older reading to the newer one. Pure; `ids` name the two in the evidence. */
export function compareTwo(older: Reading, newer: Reading, ids: Ids): VersionStep {
  const [one, other] = [prepare(older), prepare(newer)]
  const making: Making = {
    ids,
    heard: new Set(),
    scene: { older: one.version, newer: other.version, heldOlder: one.held, heldNewer: other.held },
  }
  const { drafts, unchanged } = bodyChanges(making, alignBodies(one.body, other.body))
  const isKnown = ({ link }: (typeof drafts)[number]) =>
    !(link === 'removed' && newer.article.partial !== null) &&
    !(link === 'added' && older.article.partial !== null)
  const changes = [
    ...headlineChanges(making, one.headline, other.headline),
    ...drafts.filter(isKnown),
    ...noteChanges(making, one.notes, other.notes),
  ].map((draft, at) => ({ id: `c${at + 1}`, ...draft }))
  return {
    from: ids.older,
    to: ids.newer,
    changes,
    headlineOnly: changes.length > 0 && changes.every(({ part }) => part === 'headline'),
    unchanged,
    correction: correctionOf(changes),
    furniture: { before: one.lines.furniture, after: other.lines.furniture },
  }
}
