/** Words of judgment in the outlet's own voice, from a list. */
import type { Loaded } from '@parallax/contract'
import { innermostAttribution } from '../acts/voices.js'
import { isReadAsEnglish, notAvailable } from '../language.js'
import { isQuotedAt } from '../naming/index.js'
import { wordSet } from '../naming/word-list.js'
import type { Reading, ReadingPass } from '../reading.js'
import { LOADED_WORDS } from './loaded.lexicon.js'

type Kind = keyof typeof LOADED_WORDS

const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  (Object.entries(LOADED_WORDS) as [Kind, string][]).flatMap(([kind, words]) =>
    [...wordSet(words)].map((word) => [word, kind] as const),
  ),
)

/** A listed word is certain to be listed; the list knows no degrees. */
const LISTED = 1

/** Listed words that the outlet uses itself: in nobody's quoted or reported words, and in no name. */
export function loadedWords({
  sentences,
  quotations,
  attributions,
  names,
}: Pick<Reading, 'sentences' | 'quotations' | 'attributions' | 'names'>): Loaded[] {
  const isQuoted = isQuotedAt(quotations)
  const spoken = innermostAttribution(attributions)
  const isNamed = insideName(names)
  return sentences
    .flatMap(({ tokens }) => tokens)
    .flatMap(({ start, end, lower }) => {
      const kind = KIND_OF.get(lower)
      if (kind === undefined || isQuoted(start) || spoken(start) !== null || isNamed(start)) return []
      return [{ start, end, score: LISTED, kind }]
    })
}

/** For rising positions: whether a proper name covers it. */
function insideName(names: Reading['names']): (start: number) => boolean {
  const proper = names.filter(({ form }) => form === 'name')
  let next = 0
  return (start) => {
    while (next < proper.length && proper[next]!.end <= start) next += 1
    return next < proper.length && proper[next]!.start <= start
  }
}

export const loadedPass: ReadingPass = {
  name: 'loaded',
  run(reading) {
    const { language } = reading.article
    if (isReadAsEnglish(language)) return { loaded: loadedWords(reading) }
    return { notes: [...reading.notes, notAvailable('loaded-not-computed', 'Loaded words', language)] }
  },
}
