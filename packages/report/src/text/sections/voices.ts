/** How many voices stand behind the accounts, and which of them one account never lets speak. */
import type { Comparison, Unheard } from '@parallax/contract'
import { isolated } from '../inert.js'
import { letterLead, type Page, type Section } from '../page.js'
import { plural, quote } from '../words.js'

/** "11 accounts, 2 origins; effective 1.3": the last figure to one place behind the point; null where it was not computed. */
export function independenceWords({ independence }: Comparison): string | null {
  if (independence === undefined) return null
  const { accounts, origins, effective } = independence
  return `${plural(accounts, 'account')}, ${plural(origins, 'origin')}; effective ${effective.toFixed(1)}`
}

export const independenceLines = ({ lookup: { comparison }, paint }: Page): string[] => {
  const says = independenceWords(comparison)
  if (says === null) return []
  const why = comparison.independence?.why ?? ''
  return ['', ...paint.block('  ', why === '' ? says : `${says}. ${isolated(why)}`)]
}

/** Silent accounts by the role that they never let speak, the roles in the order of the comparison. */
export function unheardByRole(unheard: readonly Unheard[]): { role: string; unheard: Unheard[] }[] {
  const roles = new Map<string, Unheard[]>()
  for (const one of unheard) roles.set(one.role, [...(roles.get(one.role) ?? []), one])
  return [...roles].map(([role, all]) => ({ role, unheard: all }))
}

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
      ['not heard', `heard in ${heard.join(' ')}`, ...example].join(' · '),
      {
        lead: 'letter',
      },
    ),
  ]
}

export const unheardSection: Section = (page) => {
  const { unheard = [] } = page.lookup.comparison
  if (unheard.length === 0) return []
  return [
    ...page.paint.heading(
      'Voices not heard',
      'kinds of voice that others quote or cite and an account never does',
    ),
    ...unheardByRole(unheard).flatMap(({ role, unheard: all }) => roleLines(page, role, all)),
  ]
}
