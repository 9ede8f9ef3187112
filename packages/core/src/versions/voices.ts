/** Who speaks in a version, so that a voice heard for the first time, or no longer, can be told. */
import type { Attribution } from '@parallax/contract'
import { isContent } from '../claims/statement.js'
import { toUnits } from '../claims/units.js'
import type { Reading } from '../reading.js'
import { tokenise } from '../text/words.js'
import { isSaying } from './saying.js'

export interface Voices {
  /** Canonical forms of the words by which sources and speakers are named. */
  words: ReadonlySet<string>
}

/** These name nobody: they point to a source named elsewhere, or to none. */
const POINTING = new Set(
  'he she they it his her their its who which that this i we you one someone others many some people'.split(
    ' ',
  ),
)

/** The words of content by which a source is named, in canonical form. */
export function wordsOfName(name: string, language: string | null): string[] {
  return toUnits(tokenise(name, 0, name.length, language), language)
    .filter((unit) => isContent(unit) && !POINTING.has(unit.lower))
    .map(({ canon }) => canon)
}

function namesOf({ source, speaker }: Attribution, text: string): string[] {
  return [source === null ? '' : text.slice(source.start, source.end), speaker?.name ?? '']
}

export function voicesOf({ attributions, article }: Reading): Voices {
  const saying = attributions.filter((attribution) => isSaying(attribution, article.text))
  const words = saying.flatMap((attribution) =>
    namesOf(attribution, article.text).flatMap((name) => wordsOfName(name, article.language)),
  )
  return { words: new Set(words) }
}

/**
 * True where a source is heard here and not in the other version. A proper name must not be among its voices; a common noun ("the company")
 * must not stand in it at all, since it may be another word for somebody who does.
 */
export function isNewVoice(
  attribution: Attribution,
  { article }: Reading,
  other: { voices: Voices; words: ReadonlySet<string> },
): boolean {
  if (attribution.source === null || !isSaying(attribution, article.text)) return false
  const written = article.text.slice(attribution.source.start, attribution.source.end)
  const words = wordsOfName(attribution.speaker?.name ?? written, article.language)
  const own = wordsOfName(written, article.language)
  const all = [...words, ...own]
  if (own.length === 0 || all.some((word) => other.voices.words.has(word))) return false
  const isProper = /(?:^|[^.!?]\s)\p{Lu}[\p{L}'’-]+ \p{Lu}/u.test(attribution.speaker?.name ?? written)
  return isProper || !other.words.has(own.at(-1)!)
}
