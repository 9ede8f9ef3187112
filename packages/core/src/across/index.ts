/** What meets between accounts in different languages without translation: names, numbers, dates, and sentences that share them. */
import type { Across, Evidence } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import type { ComparePass, Comparing } from '../comparing.js'
import { languageRead } from '../language.js'
import { type Anchor, anchorsOf, sharedAnchors } from './anchors.js'
import { pairSentences } from './sentences.js'

/** Mentions that are shown of one name or number in one account. */
const MAX_SHOWN = 5

export const acrossPass: ComparePass = {
  name: 'across@1',
  run(comparing) {
    return { across: findAcross(comparing) }
  },
}

const keyOf = ({ kind, key }: Anchor) => `${kind}:${key}`

/** By account, what another account in another language holds as well. */
export function anchorsAcross({ readings }: Pick<Comparing, 'readings'>): Anchor[][] {
  const languages = readings.map(({ article }) => languageRead(article.language))
  if (new Set(languages).size < 2) return readings.map(() => [])
  const anchors = readings.map(anchorsOf)
  const heldIn = new Map<string, Set<string>>()
  for (const [account, mine] of anchors.entries())
    for (const anchor of mine)
      heldIn.set(keyOf(anchor), (heldIn.get(keyOf(anchor)) ?? new Set()).add(languages[account]!))
  return anchors.map((mine) => sharedAnchors(mine, (key) => heldIn.get(key)!.size > 1))
}

/** By pair of places, how many sentences of two accounts in different languages share their names, numbers and dates. */
export function sentencesAcross(comparing: Readonly<Comparing>): ReadonlyMap<string, number> {
  const pairs = pairsOfAccounts(comparing)
  const anchors = pairs.length === 0 ? [] : anchorsAcross(comparing)
  return new Map(
    pairs.map(([one, other]) => [`${one} ${other}`, pairSentences(anchors[one]!, anchors[other]!).length]),
  )
}

function findAcross(comparing: Readonly<Comparing>): Across[] {
  const { accounts, readings } = comparing
  const anchors = anchorsAcross(comparing)
  const cite = (account: number, { start, end }: { start: number; end: number }): Evidence =>
    describe({ id: readings[account]!.id, text: readings[account]!.article.text }, { start, end })
  const entries = new Map<string, Map<number, Anchor[]>>()
  for (const [account, mine] of anchors.entries())
    for (const anchor of mine) {
      const entry = entries.get(keyOf(anchor)) ?? new Map<number, Anchor[]>()
      entries.set(
        keyOf(anchor),
        entry.set(account, [...(entry.get(account) ?? []), anchor].slice(0, MAX_SHOWN)),
      )
    }
  const words = [...entries.values()]
    .filter((entry) => entry.size > 1 && languagesIn(comparing, [...entry.keys()]) > 1)
    .map((entry) => ({
      kind: [...entry.values()][0]![0]!.kind,
      rows: [...entry].map(([account, found]) => ({
        account: accounts[account]!.id,
        evidence: found.map((anchor) => cite(account, anchor)),
      })),
      shared: [],
    }))
  const sentences = pairsOfAccounts(comparing).flatMap(([one, other]) =>
    pairSentences(anchors[one]!, anchors[other]!).map((pair) => ({
      kind: 'sentence' as const,
      rows: [
        { account: accounts[one]!.id, evidence: [cite(one, readings[one]!.sentences[pair.one]!)] },
        { account: accounts[other]!.id, evidence: [cite(other, readings[other]!.sentences[pair.other]!)] },
      ],
      shared: pair.shared.map((key) => key.slice(key.indexOf(':') + 1)),
    })),
  )
  return [...words, ...sentences].map((entry, at) => ({ id: `l${at + 1}`, ...entry }))
}

const languagesIn = ({ readings }: Readonly<Comparing>, accounts: readonly number[]) =>
  new Set(accounts.map((account) => languageRead(readings[account]!.article.language))).size

function pairsOfAccounts(comparing: Readonly<Comparing>): [number, number][] {
  const places = comparing.readings.map((_, place) => place)
  return places.flatMap((one) =>
    places
      .slice(one + 1)
      .flatMap((other): [number, number][] =>
        languagesIn(comparing, [one, other]) > 1 ? [[one, other]] : [],
      ),
  )
}
