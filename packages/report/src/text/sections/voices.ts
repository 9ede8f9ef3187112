/** How many voices stand behind the accounts, and which kinds of voices an account never lets speak. */
import type { Comparison, Unheard } from '@parallax/contract'
import { letterLead, type Page, type Section } from '../page.js'
import { plural, quote } from '../words.js'

/** Kinds of voices shown in full; the rest is counted. */
const FIRST_VOICES = 4
/** Words shown of those who hear the voice. */
const FIRST_PLACES = 2

/** "12 accounts, 37 origins; as many as 11.3 of equal weight". */
export function countVoices({ accounts, independence }: Comparison): string | null {
  if (independence === undefined || independence.origins === 0) return null
  const { origins, effective } = independence
  const equal = effective < origins ? `; they weigh as much as ${effective} of equal weight` : ''
  return `${plural(accounts.length, 'account')}, ${plural(origins, 'origin')}${equal}`
}

/** By kind of voice, the accounts without it. */
function byRole(unheard: readonly Unheard[]): { role: string; letters: string[]; first: Unheard }[] {
  const roles = new Map<string, { role: string; letters: string[]; first: Unheard }>()
  for (const each of unheard) {
    const known = roles.get(each.role) ?? { role: each.role, letters: [], first: each }
    known.letters.push(each.account)
    roles.set(each.role, known)
  }
  return [...roles.values()].sort((a, b) => b.first.heardIn.length - a.first.heardIn.length)
}

function roleLines({ lookup, paint }: Page, { role, letters, first }: ReturnType<typeof byRole>[number]) {
  const places = first.evidence.slice(0, FIRST_PLACES)
  const words = places.map((place) => `${lookup.letterOf(place)} ${quote(place.exact)}`).join(', ')
  const heard = `${role}: no source of this kind was found; heard in ${first.heardIn.join(' ')}: ${words}`
  return paint.block(letterLead(letters.join(' ')), heard, { lead: 'letter' })
}

export const voicesSection: Section = (page) => {
  const { comparison } = page.lookup
  const count = countVoices(comparison)
  const roles = byRole(comparison.unheard ?? [])
  if (count === null && roles.length === 0) return []
  const why = count === null ? [] : page.paint.block('  ', comparison.independence!.why, { text: 'faint' })
  const rest = roles.length - FIRST_VOICES
  return [
    ...page.paint.heading('Voices', count ?? ''),
    ...why,
    ...roles.slice(0, FIRST_VOICES).flatMap((role) => roleLines(page, role)),
    ...(rest > 0 ? page.paint.block('  ', `and ${rest} more kinds of voices`, { text: 'faint' }) : []),
  ]
}
