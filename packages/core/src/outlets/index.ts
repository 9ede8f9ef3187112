/** Outlets that belong together by what is written of them: facts that name one owner, or one whole. Pure; nothing is guessed. */
import type { Outlet, OutletFact } from '@parallax/contract'

/** What a fact is about where it names who stands behind an outlet, in folded form. */
const OWNERSHIP: ReadonlySet<string> = new Set(['owner', 'owned by', 'part of'])

/** One owner or whole that several outlets share. `cites` says where each of its facts is written. */
export interface SharedVoice {
  about: string
  value: string
  outlets: string[]
  cites: string[]
}

/** Small letters without accents, single spaces: "Vale  Média" and "vale media" are one owner, "Vale Media Group" is another. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim()
}

const ownership = ({ facts }: Outlet): OutletFact[] => facts.filter(({ about }) => OWNERSHIP.has(fold(about)))

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Each owner or whole that the outlet shares with others, in the order of its facts, with all outlets whose facts name it. Whether the facts
 * are about the owner or about what the outlet is part of makes no difference: both name one voice.
 */
export function sharedVoices(outlet: Outlet, all: readonly Outlet[]): SharedVoice[] {
  const known = [outlet, ...all.filter(({ name }) => name !== outlet.name)]
  const told = new Set<string>()
  return ownership(outlet).flatMap(({ about, value }) => {
    const wanted = fold(value)
    if (wanted === '' || told.has(wanted)) return []
    told.add(wanted)
    const holders = known.flatMap((each) =>
      ownership(each)
        .filter((fact) => fold(fact.value) === wanted)
        .map(({ cite }) => ({ name: each.name, cite })),
    )
    const outlets = [...new Set(holders.map(({ name }) => name))].sort(byCodeUnit)
    if (outlets.length < 2) return []
    return [{ about, value, outlets, cites: [...new Set(holders.map(({ cite }) => cite))].sort(byCodeUnit) }]
  })
}

/** The other outlets of these voices, by name. */
export function sistersOf(outlet: Outlet, voices: readonly SharedVoice[]): string[] {
  const others = voices.flatMap(({ outlets }) => outlets).filter((name) => name !== outlet.name)
  return [...new Set(others)].sort(byCodeUnit)
}
