/** What meets between accounts in different languages without translation. */
import type { Across } from '@parallax/contract'
import { isolated } from '../inert.js'
import { letterLead, nothing, type Page, type Section } from '../page.js'
import { quote } from '../words.js'

/** Pairs of sentences, and words of a kind, that are shown. */
const SENTENCES_SHOWN = 12
const WORDS_SHOWN = 20

const KINDS: readonly (readonly [Across['kind'], string])[] = [
  ['name', 'Names'],
  ['number', 'Numbers'],
  ['date', 'Dates'],
]

/** "Londres = London", each as its account writes it; one word where all write it alike. */
function sayWords({ rows }: Across): string {
  const written = new Set(rows.map(({ evidence }) => isolated(evidence[0]!.exact.replace(/\s+/gu, ' '))))
  return [...written].join(' = ')
}

function wordLines({ paint }: Page, across: readonly Across[]): string[] {
  return KINDS.flatMap(([kind, heading]) => {
    const all = across.filter((one) => one.kind === kind)
    if (all.length === 0) return []
    const rest = all.length > WORDS_SHOWN ? ` and ${all.length - WORDS_SHOWN} more` : ''
    return paint.block('  ', `${heading}: ${all.slice(0, WORDS_SHOWN).map(sayWords).join(' · ')}${rest}`)
  })
}

function sentenceLines({ paint }: Page, { rows, shared }: Across): string[] {
  return [
    ...rows.flatMap(({ account, evidence }) =>
      paint.block(letterLead(account, 2), quote(evidence[0]!.exact), { lead: 'letter' }),
    ),
    ...paint.block('     ', `both hold ${shared.map(isolated).join(', ')}`, { text: 'faint' }),
  ]
}

export const acrossSection: Section = (page) => {
  const { across = [] } = page.lookup.comparison
  if (across.length === 0) return []
  const sentences = across.filter(({ kind }) => kind === 'sentence')
  const rest = sentences.length - SENTENCES_SHOWN
  return [
    ...page.paint.heading(
      'Across languages',
      'what meets without translation; sentences that may say the same',
    ),
    ...wordLines(page, across),
    ...sentences.slice(0, SENTENCES_SHOWN).flatMap((one) => sentenceLines(page, one)),
    ...(rest > 0 ? nothing(page, `${rest} more pairs of sentences (--json holds them).`) : []),
  ]
}
