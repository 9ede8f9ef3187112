/** Turns groups of sentences into the changes of the contract: with exact words, ordered, neighbours that came, went or moved together as one. */
import type { Evidence, Span, VersionChange, VersionFinding } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import type { Group } from './align.js'
import { type Alone, findAlone } from './alone.js'
import { byTelling, findChanged } from './changed.js'
import type { Entry } from './entry.js'
import { quotedIn } from './finders/quotations.js'
import type { Found } from './finding.js'
import { quote } from './finding.js'
import { hull, type Scene, textOf, toSides } from './side.js'

/** A change before it has an id. */
export type Draft = Omit<VersionChange, 'id'>

export interface Ids {
  older: string
  newer: string
}

export interface Making {
  scene: Scene
  ids: Ids
  /** Voices of which it was told that they came or went: each is told once. */
  heard: Set<string>
}

const spansOf = (entries: readonly Entry[]): Span[] =>
  entries.map(({ sentence: { start, end } }) => ({ start, end }))

function cite({ scene, ids }: Making, side: 'older' | 'newer', span: Span): Evidence {
  return describe({ id: ids[side], text: scene[side].reading.article.text }, span)
}

export function toFinding(making: Making, { before, after, ...found }: Found): VersionFinding {
  return {
    ...found,
    before: before === null ? null : cite(making, 'older', before),
    after: after === null ? null : cite(making, 'newer', after),
  }
}

type Told = Pick<Group, 'older' | 'newer' | 'link' | 'moved'> & { part: Draft['part'] }

export function toDraft(
  making: Making,
  { part, link, moved, older, newer }: Told,
  found: readonly Found[],
): Draft {
  return {
    part,
    link,
    moved,
    before: spansOf(older).map((span) => cite(making, 'older', span)),
    after: spansOf(newer).map((span) => cite(making, 'newer', span)),
    findings: found.map((one) => toFinding(making, one)),
  }
}

/** Cut or joined by line ends alone. */
const isSameRun = ({ scene }: Making, { older, newer }: Group) => {
  const run = (side: 'older' | 'newer', entries: readonly Entry[]) =>
    entries.map(({ span }) => textOf({ version: scene[side] }, span).replace(/\s+/gu, '')).join('')
  return run('older', older) === run('newer', newer)
}

/** The same words in the same sentences. */
const isUnchanged = (making: Making, group: Group) =>
  group.older.length > 0 &&
  group.older.map(({ key }) => key).join(' ') === group.newer.map(({ key }) => key).join(' ') &&
  (group.link === 'same' || isSameRun(making, group))

function movedOf({ older, newer }: Pick<Group, 'older' | 'newer'>, making: Making): Found {
  const [before, after] = [hull(spansOf(older))!, hull(spansOf(newer))!]
  const words = quote(textOf({ version: making.scene.newer }, after))
  return { kind: 'moved', direction: null, before, after, why: `${words} stands in another place.` }
}

type Linked = Readonly<Record<'older' | 'newer', ReadonlyMap<number, Group>>>

/** The linked groups of each sentence, by its place in the reading. */
function linkedBy(groups: readonly Group[], side: 'older' | 'newer'): Map<number, Group> {
  const linked = groups.filter(({ older, newer }) => older.length > 0 && newer.length > 0)
  return new Map(
    linked.flatMap((group) => group[side].map(({ sentence }) => [sentence.index, group] as const)),
  )
}

/** A part of the quotation to which the sentence belongs still stands, or stood before, beside it. */
function goesOn(
  making: Making,
  linked: ReadonlyMap<number, Group>,
  { sentence }: Entry,
  isAdded: boolean,
): boolean {
  return [sentence.index - 1, sentence.index + 1].some((index) => {
    const group = linked.get(index)
    const beside = group?.[isAdded ? 'newer' : 'older'].find((one) => one.sentence.index === index)
    if (group === undefined || beside?.sentence.paragraph !== sentence.paragraph) return false
    const sides = toSides(making.scene, group.older, group.newer)
    return quotedIn(sides.older).length > 0 && quotedIn(sides.newer).length > 0
  })
}

function aloneOf(making: Making, linked: Linked, { older, newer, link }: Group): Found[] {
  const isAdded = link === 'added'
  const sides = toSides(making.scene, older, newer)
  const alone: Alone = {
    side: isAdded ? sides.newer : sides.older,
    other: isAdded ? making.scene.older : making.scene.newer,
    isAdded,
    goesOn: goesOn(making, linked[isAdded ? 'newer' : 'older'], (isAdded ? newer : older)[0]!, isAdded),
  }
  return findAlone(alone).filter(({ kind, why }) => {
    if (kind !== 'source') return true
    const isFirst = !making.heard.has(why)
    making.heard.add(why)
    return isFirst
  })
}

function foundIn(making: Making, linked: Linked, group: Group): Found[] {
  if (group.link === 'added' || group.link === 'removed') return aloneOf(making, linked, group)
  const changed = isUnchanged(making, group)
    ? []
    : findChanged(toSides(making.scene, group.older, group.newer))
  return group.moved ? [...changed.filter(({ kind }) => kind !== 'wording'), movedOf(group, making)] : changed
}

interface Run {
  group: Group
  found: Found[]
}

/** The later sentence follows the former on both sides, or on the one where they stand. */
function follows(former: Group, later: Group): boolean {
  const next = (one: readonly Entry[], other: readonly Entry[]) =>
    one.length === 0 && other.length === 0
      ? true
      : one.at(-1)?.sentence.index === (other[0]?.sentence.index ?? Number.NaN) - 1
  return next(former.older, later.older) && next(former.newer, later.newer)
}

const inOneParagraph = ({ older, newer }: Group, later: Group) =>
  (newer.at(-1) ?? older.at(-1))!.sentence.paragraph ===
  (later.newer[0] ?? later.older[0])!.sentence.paragraph

/** Sentences of one paragraph that came or went together, and sentences that only moved together, are one change. */
function joins({ group, found }: Run, later: Run): boolean {
  if (group.link !== later.group.link || !follows(group, later.group)) return false
  if (group.link === 'added' || group.link === 'removed') return inOneParagraph(group, later.group)
  const onlyMoved = (all: readonly Found[]) => all.every(({ kind }) => kind === 'moved')
  return group.moved && later.group.moved && onlyMoved(found) && onlyMoved(later.found)
}

/** Findings of one kind and direction of neighbours become one that spans them. */
function mergeFound(all: readonly Found[]): Found[] {
  const merged = new Map<string, Found>()
  for (const one of all) {
    const key = `${one.kind} ${one.direction}`
    const known = merged.get(key)
    const isWhole = one.kind === 'claim' || one.kind === 'moved'
    if (known === undefined) merged.set(key, one)
    else if (isWhole)
      merged.set(key, {
        ...known,
        before: known.before && one.before && hull([known.before, one.before]),
        after: known.after && one.after && hull([known.after, one.after]),
      })
    else merged.set(`${key} ${merged.size}`, one)
  }
  return [...merged.values()].sort(byTelling)
}

/** The changes of the bodies in the order of the newer version, and how many sentences are the same in both. */
export function bodyChanges(
  making: Making,
  groups: readonly Group[],
): { drafts: Draft[]; unchanged: number } {
  const runs: Run[] = []
  let unchanged = 0
  const linked: Linked = { older: linkedBy(groups, 'older'), newer: linkedBy(groups, 'newer') }
  for (const group of groups) {
    if (isUnchanged(making, group)) unchanged += group.newer.length
    const found = foundIn(making, linked, group)
    const last = runs.at(-1)
    const run: Run = { group, found }
    if (found.length === 0) runs.push(run)
    else if (last !== undefined && last.found.length > 0 && joins(last, run)) {
      last.group = {
        ...last.group,
        older: [...last.group.older, ...group.older],
        newer: [...last.group.newer, ...group.newer],
      }
      last.found = mergeFound([...last.found, ...found])
    } else runs.push(run)
  }
  const told = runs.filter(({ found }) => found.length > 0)
  return {
    drafts: told.map(({ group, found }) => toDraft(making, { part: 'body', ...group }, found)),
    unchanged,
  }
}
