/** How surely two statements make the same claim, from 0 to 1. */
import type { Term } from './weights.js'

/** A synonym is weaker evidence than the word itself. */
const SYNONYM_FACTOR = 0.85

/**
 * Containment lets a short statement meet a long one; the harmonic share (Dice) asks that little else is said. A statement lighter
 * than {@link LEAST_MASS} (about three telling words) is measured as if it weighed that, or "he died there" would meet every death.
 */
const CONTAINMENT_SHARE = 0.6
const LEAST_MASS = 14

/**
 * Two statements about the same people need not say the same about them. Where they share names alone the score falls to this part;
 * it is whole where this share of the lighter statement's other words is shared. The lowest factor keeps names alone below the
 * threshold of one claim.
 */
const NAMES_ONLY = 0.5
const ENOUGH_MATTER = 0.5
const LEAST_MATTER = 8

/** Statements that share nearly all they say are repetitions, however short they are. */
const REPEATED = 0.85

export interface Profile {
  terms: readonly Term[]
  byCanon: ReadonlyMap<string, Term>
  mass: number
  /** Mass of the terms that are no names. */
  matter: number
}

export function toProfile(terms: readonly Term[]): Profile {
  const massOf = (some: readonly Term[]) => some.reduce((sum, { weight }) => sum + weight, 0)
  const byCanon = new Map(terms.map((term) => [term.canon, term]))
  return { terms, byCanon, mass: massOf(terms), matter: massOf(terms.filter(({ name }) => !name)) }
}

interface Shared {
  mass: number
  matter: number
}

/** Summed weight of the terms that both hold, names included and not. */
function share(one: Profile, other: Profile): Shared {
  const [small, large] = one.terms.length <= other.terms.length ? [one, other] : [other, one]
  const shared = { mass: 0, matter: 0 }
  for (const term of small.terms) {
    const met = large.byCanon.get(term.canon)
    if (!met) continue
    const weight = Math.min(term.weight, met.weight) * (met.key === term.key ? 1 : SYNONYM_FACTOR)
    shared.mass += weight
    if (!term.name && !met.name) shared.matter += weight
  }
  return shared
}

/** From {@link NAMES_ONLY} where nothing but names is shared to 1 where enough of what is said about them is. */
function matterFactor(one: Profile, other: Profile, { matter }: Shared): number {
  const part = matter / Math.max(Math.min(one.matter, other.matter), LEAST_MATTER)
  return NAMES_ONLY + (1 - NAMES_ONLY) * Math.min(1, part / ENOUGH_MATTER)
}

/** Share of what `inner` says that `outer` says too. */
export function containment(inner: Profile, outer: Profile): number {
  return share(inner, outer).mass / Math.max(inner.mass, LEAST_MASS)
}

/** Symmetric. 1 for equal statements of enough mass, 0 without a shared term. */
export function score(one: Profile, other: Profile): number {
  const both = share(one, other)
  const shared = both.mass
  if (shared === 0) return 0
  const contained = shared / Math.max(Math.min(one.mass, other.mass), LEAST_MASS)
  const plain = (2 * shared) / (one.mass + other.mass)
  if (plain >= REPEATED) return Math.min(1, plain)
  const dice = (2 * shared) / Math.max(one.mass + other.mass, 2 * LEAST_MASS)
  const mixed = CONTAINMENT_SHARE * contained + (1 - CONTAINMENT_SHARE) * dice
  return Math.min(1, mixed * matterFactor(one, other, both))
}

/** How surely two statements, by their places, make one claim, from 0 to 1; symmetric. `byWords` spares their score where it is known. */
export type Sureness = (one: number, other: number, byWords?: number) => number
