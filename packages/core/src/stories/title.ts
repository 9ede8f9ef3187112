/** What an article is called where people read of it. */
import type { StoryArticle } from './types.js'

/** Characters of the first line that stand for a headline where there is none. */
const LINE_CHARACTERS = 120

/** The headline; without one, the beginning of the first line. Empty where there is no word. */
export function titleOf({ headline, text }: Pick<StoryArticle, 'headline' | 'text'>): string {
  return headline ?? openingWords(text.trim().split('\n', 1)[0] ?? '', LINE_CHARACTERS)
}

/**
 * The words of a line, cut behind a word where they are longer than `most` characters, which "…" then says. What has no space to be
 * cut at is cut between characters. White space of any kind is one space: joining anew also keeps a few words from holding the
 * whole text in memory that they are a part of.
 */
export function openingWords(line: string, most: number): string {
  const words = line.split(/\s+/u).filter((word) => word !== '')
  const whole = words.join(' ')
  if (whole.length <= most) return whole
  let [kept, length] = [0, 0]
  while (length + words[kept]!.length < most) {
    length += words[kept]!.length + 1
    kept += 1
  }
  return kept > 0 ? `${words.slice(0, kept).join(' ')}…` : `${firstCharacters(whole, most - 1)}…`
}

/** Never half a character of two code units. */
function firstCharacters(text: string, most: number): string {
  const isHalved = (text.codePointAt(most - 1) ?? 0) > 0xffff
  return [...text.slice(0, isHalved ? most - 1 : most)].join('')
}
