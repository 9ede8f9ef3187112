/** Chooses the headline: the words that stand on the page, where they agree with what the page says its title is. */
import { type DomDocument, squeeze } from './dom.js'

/** Share of the shorter title's words that must stand in the other for both to be one title. */
const MIN_OVERLAP = 0.5
const MAX_HEADLINE = 300

/** Texts of the main headings of a page, in order, each once. */
export function readHeadings(document: DomDocument): string[] {
  const texts = [...document.querySelectorAll('h1')].map(({ textContent }) => squeeze(textContent))
  return [...new Set(texts.filter((text) => text !== '' && text.length <= MAX_HEADLINE))]
}

/** Null where the page has neither a heading nor a title. The name of the outlet is no headline. */
export function chooseHeadline(
  headings: readonly string[],
  titles: readonly string[],
  outlet: string | null,
): string | null {
  const own = headings.filter((heading) => outlet === null || !isSameTitle(heading, outlet))
  for (const title of titles) {
    const match = own.find((heading) => overlap(heading, title) >= MIN_OVERLAP && wordsOf(heading).length > 1)
    if (match !== undefined) return match
  }
  if (titles.length === 0) return own[0] ?? null
  return withoutOutlet(titles[0]!)
}

/** "Bridge closed | The Example" without the outlet at its end, where enough is left to be a headline. */
export function withoutOutlet(title: string): string {
  const match = /^(.{15,}?)\s+(?:[|•·»]|[-–—]{1,2}|::)\s+[^|]{2,40}$/u.exec(title)
  const kept = match?.[1]
  return kept !== undefined && wordsOf(kept).length >= 4 ? kept : title
}

/** True where two texts are the same but for case, punctuation and white space. */
export function isSameTitle(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ')
}

/** Share of the shorter one's words that the other has too. */
function overlap(one: string, other: string): number {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  const known = new Set(longer)
  return (shorter ?? []).filter((word) => known.has(word)).length / Math.max(1, shorter?.length ?? 0)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
