/** Who is meant by a noun phrase that names one who acts, as far as its words tell: a state and its arms, a group, or a name. */
import { lookUp } from '../../naming/gazetteer.js'
import { ARMS_LABELS, GROUP_LABELS, STATE_LABELS } from '../sides.lexicon.js'
import type { Statement } from '../statement.js'
import type { Unit } from '../units.js'

type Side = 'state' | 'group' | null

export interface Party {
  units: readonly Unit[]
  side: Side
  /** Countries by their first name, whatever the form: "Syrian", "Damascus". */
  countries: ReadonlySet<string>
  /** Other names, by their key. */
  names: ReadonlySet<string>
}

const COUNTRY_KINDS = new Set(['country', 'demonym', 'people', 'capital'])

const GOVERNS = new Set([
  'government',
  'regime',
  'army',
  'forces',
  'military',
  'troops',
  'warplanes',
  'police',
  'authorities',
])

/** A country and a name that stand this near each other, with nothing but names and titles between, belong together. */
const BESIDE = 3

/** The word without the ending of a possessive, which some texts write without its apostrophe. */
function bare({ lower }: Unit): string {
  return lower.replace(/'?s$/u, '')
}

function countryOf(unit: Unit): string | null {
  const known = lookUp(unit.text) ?? lookUp(bare(unit))
  return known && COUNTRY_KINDS.has(known.kind) ? known.key : null
}

function labelSide(unit: Unit): Side {
  const words = [unit.lower, bare(unit)]
  if (words.some((word) => STATE_LABELS.has(word))) return 'state'
  return words.some((word) => GROUP_LABELS.has(word)) ? 'group' : null
}

function isArm(unit: Unit): boolean {
  return ARMS_LABELS.has(unit.lower) || ARMS_LABELS.has(bare(unit))
}

function keyOf({ key, lower }: Unit): string {
  return lower.length > 4 ? key.replace(/s$/u, '') : key
}

/**
 * The label tells the side. Arms belong to whoever else the phrase names: "rebel forces", "the Syrian army"; beside a name alone they
 * are a state's only where the name is put beside a country.
 */
function sideOf(units: readonly Unit[], countries: number, names: ReadonlySet<string>, homes: HomeOf): Side {
  const labels = units.filter((unit) => labelSide(unit) !== null)
  const telling = labels.filter((unit) => !isArm(unit))
  if (telling.length > 0) return labelSide(telling.at(-1)!)
  if (names.size > 0) {
    const isHome = labels.some((unit) => !unit.name) && [...names].some((name) => homes.has(name))
    return isHome ? 'state' : null
  }
  return labels.length > 0 ? labelSide(labels.at(-1)!) : countries > 0 ? 'state' : null
}

/** The party that a phrase names; null where it names nobody in particular. */
export function toParty(units: readonly Unit[], homes: HomeOf = new Map()): Party | null {
  const named = units.filter((unit) => unit.name)
  const countries = new Set(named.flatMap((unit) => countryOf(unit) ?? []))
  const proper = named.filter((unit) => countryOf(unit) === null && labelSide(unit) === null)
  const names = new Set(proper.map(keyOf))
  const side = sideOf(units, countries.size, names, homes)
  return side === null && names.size === 0 ? null : { units, side, countries, names }
}

/** Names that some account puts beside a country ("Syrian President Bashar al-Assad"), with those countries. */
export type HomeOf = ReadonlyMap<string, ReadonlySet<string>>

/** Under this key: the country whose government or army the accounts name most, for "the government" and "the army" alone. */
const UNNAMED = ''

export function findHomes(statements: readonly Statement[]): HomeOf {
  const homes = new Map<string, Set<string>>()
  const governed = new Map<string, number>()
  for (const { units } of statements) {
    for (const [at, unit] of units.entries()) {
      const country = unit.name ? countryOf(unit) : null
      if (country === null) continue
      if (GOVERNS.has(units[at + 1]?.lower ?? '')) governed.set(country, (governed.get(country) ?? 0) + 1)
      for (const near of units.slice(at + 1, at + 1 + BESIDE + 1)) {
        if (!near.name && labelSide(near) !== 'state') break
        if (!near.name || countryOf(near) !== null) continue
        const key = keyOf(near)
        homes.set(key, (homes.get(key) ?? new Set()).add(country))
      }
    }
  }
  const [most] = [...governed].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
  return most ? homes.set(UNNAMED, new Set([most[0]])) : homes
}

/** True where the two have something in common. */
export function share<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  return [...one].some((item) => other.has(item))
}

/** The countries of a party: its own, else those of its names, else the one that is meant where none is named. */
function homesOf({ countries, names, side }: Party, homes: HomeOf): ReadonlySet<string> {
  if (countries.size > 0) return countries
  if (names.size > 0) return new Set([...names].flatMap((name) => [...(homes.get(name) ?? [])]))
  return side === 'state' ? (homes.get(UNNAMED) ?? new Set()) : countries
}

/** True where the words allow that both are one party, and something in them says so. */
export function areOneParty(one: Party, other: Party, homes: HomeOf): boolean {
  if (one.side !== null && other.side !== null && one.side !== other.side) return false
  if (share(one.names, other.names)) return true
  if (one.side === null || one.side !== other.side) return false
  const [left, right] = [homesOf(one, homes), homesOf(other, homes)]
  if (share(left, right)) return one.side === 'state' || (one.names.size === 0 && other.names.size === 0)
  const isBare = one.names.size + other.names.size + one.countries.size + other.countries.size === 0
  return (
    isBare ||
    (one.side === 'group' && one.names.size + other.names.size === 0 && left.size * right.size === 0)
  )
}

/** True where the two can be no one party: a state and those outside it, or two states. */
export function arePartiesApart(one: Party, other: Party, homes: HomeOf): boolean {
  if (one.side === null || other.side === null || share(one.names, other.names)) return false
  if (one.side !== other.side) return true
  if (one.side === 'group') return false
  const [left, right] = [homesOf(one, homes), homesOf(other, homes)]
  return left.size > 0 && right.size > 0 && !share(left, right)
}
