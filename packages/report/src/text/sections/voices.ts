/** How many voices stand behind the accounts, and which of them one account never lets speak. */
import type { Comparison, Unheard } from '@parallax/contract'
import { unheardByRole } from '@parallax/core/anchor'
import { isolated } from '../inert.js'
import { letterLead, nothing, type Page, type Section } from '../page.js'
import { plural, quote } from '../words.js'

/** "12 accounts, 37 origins; they weigh as much as 11.3 of equal weight"; null where it was not computed. */
export function independenceWords({ independence }: Comparison): string | null {
  if (independence === undefined || independence.origins === 0) return null
  const { accounts, origins, effective } = independence
  const equal = effective < origins ? `; they weigh as much as ${effective.toFixed(1)} of equal weight` : ''
  return `${plural(accounts, 'account')}, ${plural(origins, 'origin')}${equal}`
}

export const independenceLines = ({ lookup: { comparison }, paint }: Page): string[] => {
  const says = independenceWords(comparison)
  if (says === null) return []
  const why = comparison.independence?.why ?? ''
  return ['', ...paint.block('  ', why === '' ? says : `${says}. ${isolated(why)}`)]
}

/** Kinds of voice shown in full; the rest is counted. */
const FIRST_VOICES = 4

function roleLines({ lookup, paint }: Page, role: string, unheard: readonly Unheard[]): string[] {
  const [first] = unheard
  const heard = [...new Set(unheard.flatMap(({ heardIn }) => heardIn))].sort()
  const letters = unheard.map(({ account }) => account).join(' ')
  const [words] = first!.evidence
  const example = words === undefined ? [] : [`${lookup.letterOf(words)} ${quote(words.exact)}`]
  return [
    ...paint.block('  ', isolated(role), { text: 'strong' }),
    ...paint.block(
      letterLead(letters, 4),
      ['no source of this kind was found', `heard in ${heard.join(' ')}`, ...example].join(' · '),
      {
        lead: 'letter',
      },
    ),
  ]
}

export const unheardSection: Section = (page) => {
  const { unheard = [] } = page.lookup.comparison
  if (unheard.length === 0) return []
  const roles = unheardByRole(unheard)
  const rest = roles.length - FIRST_VOICES
  return [
    ...page.paint.heading(
      'Voices not heard',
      'kinds of voice that others quote or cite and an account never does',
    ),
    ...roles.slice(0, FIRST_VOICES).flatMap(([role, all]) => roleLines(page, role, all)),
    ...(rest > 0 ? nothing(page, `and ${rest} more kinds of voice`) : []),
  ]
}
