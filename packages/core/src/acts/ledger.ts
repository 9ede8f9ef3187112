/** What each account calls the same act: acts of one kind in the statements of one claim. */
import type { Act, ActEntry, ActRow, Claim } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import type { ComparePass, Comparing } from '../comparing.js'
import { push } from '../multimap.js'
import type { Reading } from '../reading.js'
import { TOLD_TOGETHER } from './lexicon.js'

/** The acts of one event that an account tells of in its statements of a claim. */
interface Told {
  /** Account and event. */
  key: string
  account: number
  family: string
  acts: Act[]
}

/** Per family the accounts that tell of one event of it in their statements of a claim; those that tell of several there are left out. */
function toldInClaim(claim: Claim, readings: ReadonlyMap<string, Reading>, places: Places): Told[][] {
  const byFamily = new Map<string, Told[]>()
  for (const { account: id, statements } of claim.cells) {
    const acts = readings.get(id)?.acts ?? []
    if (statements.length === 0 || acts.length === 0) continue
    const inside = acts.filter(({ start, end }) =>
      statements.some((statement) => statement.start <= start && end <= statement.end),
    )
    for (const [family, mine] of groupBy(inside, ({ family }) => TOLD_TOGETHER[family] ?? family)) {
      if (new Set(mine.map(({ event }) => event)).size > 1) continue
      const told = { key: `${id} ${mine[0]!.event}`, account: places.get(id)!, family, acts: mine }
      push(byFamily, family, told)
    }
  }
  return [...byFamily.values()]
}

/** Places of accounts in `accounts`, by id. */
type Places = ReadonlyMap<string, number>

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) push(groups, keyOf(item), item)
  return groups
}

/** The entity that an act was done to, as this account names it in full. */
function objectsOf({ account, acts }: Told, { readings }: Readonly<Comparing>): ReadonlySet<string> {
  const { entities, names } = readings[account]!
  const named = new Set(names.filter(({ form }) => form === 'name').map(({ entity }) => entity))
  const ids = new Set(acts.flatMap(({ object }) => (object !== null && named.has(object) ? object : [])))
  return new Set(
    entities.filter(({ id }) => ids.has(id)).flatMap(({ name }) => name.toLowerCase().split(/\s+/u)),
  )
}

/** Two named objects without a word in common are two. */
function canBeOne(left: Told, right: Told, comparing: Readonly<Comparing>): boolean {
  const [one, other] = [objectsOf(left, comparing), objectsOf(right, comparing)]
  return one.size === 0 || other.size === 0 || [...one].some((word) => other.has(word))
}

/** Events that stand for each other, with the acts that tell of them in aligned claims. An account brings one event to a set at most. */
function joinEvents(comparing: Readonly<Comparing>): Set<Map<string, Told>> {
  const setOf = new Map<string, Map<string, Told>>()
  const add = (set: Map<string, Told>, told: Told) => {
    const before = set.get(told.key)?.acts ?? []
    set.set(told.key, { ...told, acts: [...before, ...told.acts.filter((act) => !before.includes(act))] })
    setOf.set(told.key, set)
  }
  const places = new Map(comparing.accounts.map(({ id }, place) => [id, place]))
  const readings = new Map(comparing.accounts.map(({ id }, place) => [id, comparing.readings[place]!]))
  for (const claim of comparing.claims)
    for (const [first, ...others] of toldInClaim(claim, readings, places))
      for (const other of others) {
        if (first === undefined || !canBeOne(first, other, comparing)) continue
        const [left, right] = [
          setOf.get(first.key) ?? new Map<string, Told>(),
          setOf.get(other.key) ?? new Map<string, Told>(),
        ]
        add(left, first)
        add(right, other)
        if (left !== right && !shareAccount(left, right)) for (const told of right.values()) add(left, told)
      }
  return new Set(setOf.values())
}

function shareAccount(left: ReadonlyMap<string, Told>, right: ReadonlyMap<string, Told>): boolean {
  const accounts = new Set([...left.values()].map(({ account }) => account))
  return [...right.values()].some(({ account }) => accounts.has(account))
}

/** The rows of one event in one account: a row a label, voice and doer, in the order of the text. */
function rowsOf({ accounts, readings }: Readonly<Comparing>, { account, acts }: Told): ActRow[] {
  const { id, article, entities } = readings[account]!
  const nameOf = new Map(entities.map((entity) => [entity.id, entity.name]))
  const rows = new Map<string, ActRow>()
  for (const { start, end, label, voice, verbVoice, agent } of [...acts].sort((a, b) => a.start - b.start)) {
    const doer = agent === null ? null : (nameOf.get(agent) ?? null)
    const key = [label.toLowerCase(), voice, verbVoice, doer].join('\n')
    const evidence = describe({ id, text: article.text }, { start, end })
    const row = rows.get(key)
    if (row !== undefined) row.evidence.push(evidence)
    else
      rows.set(key, {
        account: accounts[account]!.id,
        label,
        voice,
        verbVoice,
        agent: doer,
        evidence: [evidence],
      })
  }
  return [...rows.values()]
}

/** Whether the accounts use different words. */
const differs = (rows: readonly ActRow[]) => new Set(rows.map(({ label }) => label.toLowerCase())).size > 1

/** Acts that two or more accounts tell of in different words, most accounts first. */
export function compareActs(comparing: Readonly<Comparing>): ActEntry[] {
  return [...joinEvents(comparing)]
    .filter((set) => set.size > 1)
    .map((set) => {
      const told = [...set.values()].sort((a, b) => a.account - b.account)
      const rows = told.flatMap((each) => rowsOf(comparing, each))
      return { family: told[0]!.family, accounts: told.length, rows }
    })
    .filter(({ rows }) => differs(rows))
    .sort((a, b) => b.accounts - a.accounts || (a.family < b.family ? -1 : a.family > b.family ? 1 : 0))
    .map(({ family, rows }, at) => ({ event: `v${at + 1}`, family, rows }))
}

export const actsLedgerPass: ComparePass = {
  name: 'acts@1',
  run: (comparing) => ({ acts: compareActs(comparing) }),
}
