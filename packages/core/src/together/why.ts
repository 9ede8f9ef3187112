/** The reason for the judgement on one event, in plain words. */
import type { Comparing } from '../comparing.js'
import { type AccountProfile, sharedNames } from './likeness.js'

/** What two accounts, given by place, have in common. */
export interface Link {
  one: number
  other: number
  /** Cosine of telling words. */
  alike: number
  /** Claims that both carry. */
  claims: number
  /** The share of each one's headline that the other's words hold, the smaller first. */
  headlines: readonly [number, number]
  /** Where the two are in different languages: sentences of both that share names, numbers and dates. Else null. */
  sentences: number | null
  strength: 'strong' | 'weak' | null
}

export interface Scene {
  comparing: Readonly<Comparing>
  profiles: readonly AccountProfile[]
  links: readonly Link[]
}

/** So many names are listed as examples. */
const NAMES_SHOWN = 3

function count(number: number, noun: string): string {
  return number === 0 ? `no ${noun}s` : number === 1 ? `1 ${noun}` : `${number} ${noun}s`
}

function nameOf({ comparing }: Scene, place: number): string {
  const { id, outlet } = comparing.accounts[place]!
  return `${id} (${outlet})`
}

function sharedNumbers(one: AccountProfile, other: AccountProfile): number {
  return [...one.numbers].filter((number) => other.numbers.has(number)).length
}

/** "they share 4 claims, 6 names (Ruhr, Lindau, Weber) and 2 figures". */
function describeLink({ profiles }: Scene, { one, other, claims, sentences }: Link): string {
  if (sentences !== null)
    return `${count(sentences, 'sentence')} with the same names, numbers or dates, in two languages`
  const [left, right] = [profiles[one]!, profiles[other]!]
  const names = sharedNames(left, right)
  const examples = names.length > 0 ? ` (${names.slice(0, NAMES_SHOWN).join(', ')})` : ''
  const figures = count(sharedNumbers(left, right), 'figure')
  return `${count(claims, 'claim')}, ${count(names.length, 'name')}${examples} and ${figures}`
}

const tieOf = ({ claims, sentences }: Link) => claims + (sentences ?? 0)

function bestLinkOf({ links }: Scene, place: number): Link {
  return links
    .filter(({ one, other }) => one === place || other === place)
    .reduce((best, link) =>
      tieOf(link) > tieOf(best) || (tieOf(link) === tieOf(best) && link.alike > best.alike) ? link : best,
    )
}

/** The account whose best tie to another is the weakest decides whether all belong together. */
export function explainOne(scene: Scene): string {
  const weakest = scene.comparing.accounts
    .map((_, place) => ({ place, link: bestLinkOf(scene, place) }))
    .reduce((low, entry) => (entry.link.alike < low.link.alike ? entry : low))
  const { place, link } = weakest
  const partner = link.one === place ? link.other : link.one
  if (scene.comparing.accounts.length === 2) return `The two accounts share ${describeLink(scene, link)}.`
  return `Every account shares much with another; the loosest, ${nameOf(scene, place)}, has in common with ${nameOf(scene, partner)} ${describeLink(scene, link)}.`
}

/** So many accounts are told with what they have in common; of more, the others are named. */
const PLACES_SHOWN = 2

function explainPlaces(scene: Scene, places: readonly number[]): string {
  const shown = places.length <= PLACES_SHOWN + 1 ? places : places.slice(0, PLACES_SHOWN)
  const others = places.slice(shown.length).map((place) => nameOf(scene, place))
  const told = shown
    .map((place) => {
      const link = bestLinkOf(scene, place)
      const partner = link.one === place ? link.other : link.one
      return `${nameOf(scene, place)} has in common with the nearest account, ${nameOf(scene, partner)}, ${describeLink(scene, link)}`
    })
    .join('; ')
  return others.length === 0 ? told : `${told}; and likewise ${others.join(', ')}`
}

/** Of two accounts that are apart from each other one sentence says all. */
const nearestOnce = ({ comparing }: Scene, places: readonly number[]) =>
  comparing.accounts.length === 2 ? places.slice(0, 1) : places

export function explainApart(scene: Scene, places: readonly number[]): string {
  return `${scene.comparing.accounts.length === 2 ? 'The two do not seem to tell the same event' : 'These do not seem to tell the same event as the rest'}: ${explainPlaces(scene, nearestOnce(scene, places))}. No conflict, omission or lost hedge is shown between them and others.`
}

export function explainUnclear(scene: Scene, places: readonly number[], isHeldApart: boolean): string {
  return `Too little in common to be sure: ${explainPlaces(scene, places)}.${isHeldApart ? ' No conflict, omission or lost hedge is shown where no claim is shared.' : ''}`
}
