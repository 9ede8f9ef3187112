/** One act in the words of each account; own voice and quoted voice apart. */
import type { ActEntry, ActRow } from '@parallax/contract'
import { isolated } from '../inert.js'
import { letterLead, type Page, type Section } from '../page.js'
import { quote } from '../words.js'

/** How words of others are made harmless in the form of the report. */
export interface Wording {
  quoteOf(label: string): string
  nameOf(name: string): string
}

/** What the words around the label add: the passive, the doer where one is named, somebody else's voice. */
function toldHow({ verbVoice, agent, voice }: ActRow, nameOf: Wording['nameOf']): string {
  const told = [
    verbVoice === 'passive' ? 'passive' : '',
    agent === null || agent === undefined ? '' : `by ${nameOf(agent)}`,
    voice === 'quoted' ? 'quoted' : '',
  ].filter((part) => part !== '')
  return told.length === 0 ? '' : ` (${told.join(', ')})`
}

/** The rows of one account after another. */
export function rowsByAccount(rows: readonly ActRow[]): [string, ActRow[]][] {
  const byAccount = new Map<string, ActRow[]>()
  for (const row of rows) byAccount.set(row.account, [...(byAccount.get(row.account) ?? []), row])
  return [...byAccount]
}

export function useOfAct(row: ActRow, { quoteOf, nameOf }: Wording): string {
  const times = row.evidence.length > 1 ? ` ${row.evidence.length}×` : ''
  return `${quoteOf(row.label)}${times}${toldHow(row, nameOf)}`
}

const PLAIN: Wording = { quoteOf: quote, nameOf: isolated }

function entryLines({ paint }: Page, { family, rows }: ActEntry): string[] {
  return [
    ...paint.block('  ', isolated(family ?? ''), { text: 'strong' }),
    ...rowsByAccount(rows).flatMap(([account, uses]) =>
      paint.block(letterLead(account, 4), uses.map((use) => useOfAct(use, PLAIN)).join(', '), {
        lead: 'letter',
      }),
    ),
  ]
}

export const actsSection: Section = (page) => {
  const { acts = [] } = page.lookup.comparison
  if (acts.length === 0) return []
  return [
    ...page.paint.heading('Acts', 'what each account calls the same act'),
    ...acts.flatMap((entry) => entryLines(page, entry)),
  ]
}
