/** Passages that accounts share: each said once, with the accounts that have it and what a shorter quotation leaves out. */
import { createReasons, type Passage } from '@parallax/core/anchor'
import { isolated } from '../inert.js'
import type { Lookup } from '../lookup.js'
import { letterLead, type Page, type Section } from '../page.js'
import { plural, quote } from '../words.js'

/** Passages shown; the rest is counted. */
const FIRST_PASSAGES = 12

export const wordCount = (text: string) => text.split(/\s+/u).filter(Boolean).length

/** The longest words of the passage, in any account. */
export function longestOf({ voices }: Passage): string {
  const all = voices.flatMap(({ evidence }) => evidence.map(({ exact }) => exact))
  return all.reduce((best, each) => (each.length > best.length ? each : best), '')
}

/** Longest first, then in the order of the comparison. */
export function orderPassages(passages: readonly Passage[]): Passage[] {
  return passages
    .map((passage, index) => ({ passage, index, words: wordCount(longestOf(passage)) }))
    .sort((a, b) => b.words - a.words || a.index - b.index)
    .map(({ passage }) => passage)
}

/** "A → B D · A = F": who came out first where that is known. */
export function linesOfLinks({ links }: Passage, letterOf: Lookup['letterOf']): string {
  const known = new Map<string, string[]>()
  for (const { from, to, direction } of links) {
    const key = `${letterOf(from)} ${direction === 'from-to' ? '→' : '='}`
    const letters = known.get(key) ?? []
    if (!letters.includes(letterOf(to))) letters.push(letterOf(to))
    known.set(key, letters)
  }
  return [...known].map(([key, letters]) => `${key} ${letters.join(' ')}`).join(' · ')
}

/** The letters of the accounts that quote less, by what they leave out. */
export function cutsOf(
  { fullest, voices }: Passage,
  lookup: Lookup,
): { letters: string[]; words: string[] }[] {
  const cuts = new Map<string, { letters: string[]; words: string[] }>()
  for (const voice of fullest === null ? [] : voices) {
    const { leftOut } = voice
    if (leftOut.length === 0) continue
    const words = leftOut.map((span) => lookup.textOf({ ...span, article: fullest!.article }))
    const cut = cuts.get(words.join('\u0000')) ?? { letters: [], words }
    cut.letters.push(lookup.letterOf(voice.evidence[0]!))
    cuts.set(words.join('\u0000'), cut)
  }
  return [...cuts.values()]
}

/** The letters of the accounts, in the order of the accounts. */
export function lettersOf({ voices }: Passage, { comparison, letterOf }: Lookup): string[] {
  const letters = new Set(voices.flatMap(({ evidence }) => evidence.map(letterOf)))
  return comparison.accounts.map(({ id }) => id).filter((id) => letters.has(id))
}

function passageLines(page: Page, passage: Passage, reasons: readonly string[]): string[] {
  const { lookup, paint } = page
  const { fullest, kind } = passage
  const words = fullest === null ? longestOf(passage) : lookup.textOf(fullest)
  const owner = fullest === null ? '' : `, whole in ${lookup.letterOf(fullest)}`
  const faint = [linesOfLinks(passage, lookup.letterOf), ...reasons.map(isolated)].join(' · ')
  return [
    ...paint.block(
      letterLead(lettersOf(passage, lookup).join(' ')),
      `${kind}${owner}, ${plural(wordCount(words), 'word')}: ${quote(words)}`,
      { lead: 'letter' },
    ),
    ...cutsOf(passage, lookup).flatMap(({ letters, words: cut }) =>
      paint.block('     ', `${letters.join(' ')} without ${cut.map(quote).join(' … ')}`),
    ),
    ...paint.block('     ', faint, { text: 'faint' }),
  ]
}

export const passagesSection: Section = (page) => {
  const passages = orderPassages(page.lookup.passages)
  if (passages.length === 0) return []
  const reasonsOf = createReasons()
  const rest = passages.length - FIRST_PASSAGES
  return [
    ...page.paint.heading(
      'Shared passages',
      '→ from the first to the later · = which was first is not known',
    ),
    ...passages
      .slice(0, FIRST_PASSAGES)
      .flatMap((passage) => passageLines(page, passage, reasonsOf(passage))),
    ...(rest > 0
      ? page.paint.block('  ', `and ${rest} more: parallax compare … --format html shows them`, {
          text: 'faint',
        })
      : []),
  ]
}
