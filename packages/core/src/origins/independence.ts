/** How many voices stand behind the accounts: "11 accounts, 2 origins". */
import type { Claim, Independence, Origin } from '@parallax/contract'
import type { ComparePass, Comparing } from '../comparing.js'

const isShared = ({ cells }: Claim) => cells.filter(({ statements }) => statements.length > 0).length > 1

interface Voice {
  name: string
  /** Every shared claim is worth one, divided evenly among its voices. */
  share: number
  claims: number
  /** Claims behind which no other voice stands. */
  alone: number
}

/**
 * Who is behind the shared claims. A speaker without a name who speaks in one account alone is known by that account's word only and
 * is counted as its voice.
 */
function voicesOf(claims: readonly Claim[], { accounts, origins }: Named): Voice[] {
  const byId = new Map(origins.map((origin) => [origin.id, origin]))
  const outlets = new Map(accounts.map(({ id, outlet }) => [id, outlet]))
  const voices = new Map<string, Voice>()
  const nameOf = ({ kind, name, accounts: mine }: Origin) =>
    kind === 'unnamed' && mine.length === 1 ? (outlets.get(mine[0]!) ?? name) : name
  for (const claim of claims) {
    const here = claim.origins.flatMap((id) => byId.get(id) ?? [])
    const keys = new Map(here.map((origin) => [`${voiceKind(origin)} ${nameOf(origin)}`, nameOf(origin)]))
    for (const [key, name] of keys) {
      const known = voices.get(key) ?? { name, share: 0, claims: 0, alone: 0 }
      voices.set(key, {
        name,
        share: known.share + 1 / keys.size,
        claims: known.claims + 1,
        alone: known.alone + (keys.size === 1 ? 1 : 0),
      })
    }
  }
  return [...voices.values()].sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1))
}

/** An outlet and the unnamed of its account are one voice; an outlet and a person of one name are two. */
function voiceKind({ id, kind, accounts }: Origin): string {
  if (kind === 'unnamed') return accounts.length === 1 ? 'outlet' : id
  return kind === 'agency' ? 'outlet' : kind
}

/** Inverse Simpson index, 1 / Σ share² (Hill 1973, order 2): how many equal voices would be as diverse. 0 where there is none. */
export function effectiveNumber(weights: readonly number[]): number {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const squares = weights.reduce((all, weight) => all + (weight / sum) ** 2, 0)
  return sum === 0 ? 0 : Math.round(100 / squares) / 100
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

type Named = Pick<Comparing, 'accounts' | 'origins'>

/** Claims of one account say nothing about who rests on whom, so that only claims of two or more are counted. */
export function measureIndependence(named: Named & Pick<Comparing, 'claims'>): Independence {
  const shared = named.claims.filter(isShared)
  const voices = voicesOf(shared, named)
  return {
    accounts: named.accounts.length,
    origins: voices.length,
    effective: effectiveNumber(voices.map(({ share }) => share)),
    why: reason(shared.length, voices),
  }
}

/** Names of the voices that stand behind most claims; of more than two the rest is counted. */
function namesOf(leaders: readonly Voice[]): string {
  const [first, second] = leaders.map(({ name }) => name)
  if (leaders.length > 2) return `${first} and ${leaders.length - 1} others`
  return second === undefined ? first! : `${first} and ${second}`
}

function reason(shared: number, voices: readonly Voice[]): string {
  const [first] = voices
  if (first === undefined) return 'No claim is carried by two accounts.'
  const carried = `Two or more accounts carry ${counted(shared, 'claim')}, on the word of ${counted(voices.length, 'origin')}`
  if (voices.length === 1) return `${carried}: ${first.name}.`
  const most = Math.max(...voices.map(({ claims }) => claims))
  if (most === 1) return `${carried}; none of them stands behind more than one.`
  const leaders = voices.filter(({ claims }) => claims === most)
  const each = leaders.length > 1 ? 'each behind' : 'behind'
  const alone = leaders.length > 1 || leaders[0]!.alone === 0 ? '' : `, alone behind ${leaders[0]!.alone}`
  return `${carried}. Most often: ${namesOf(leaders)}, ${each} ${most} of the ${counted(shared, 'claim')}${alone}.`
}

export const independencePass: ComparePass = {
  name: 'independence@1',
  run: (comparing) => ({ independence: measureIndependence(comparing) }),
}
