/** Figures of one subject, account by account, as stated and as read. */
import type { FigureEntry, FigureRow } from '@parallax/contract'
import { createFigureReasons, rankOfRelation, spreadOf } from '@parallax/core/anchor'
import { displayWidth, padTo } from '../display-width.js'
import { isolated } from '../inert.js'
import { FIRST_SCREEN, letterLead, limit, nothing, type Page, type Section } from '../page.js'
import { formatFigure, formatTime, quote, quoteInContext } from '../words.js'

const RELATIONS: Readonly<Record<FigureEntry['relation'], string>> = {
  same: 'the same',
  conflict: 'conflict',
  update: 'a later state',
  subset: 'a part of it',
  vaguer: 'vaguer',
  'other-scope': 'something else is counted',
}

/** Rows in which accounts differ tell more than rows in which they agree; rows of one account tell least. */
export function isDisputed({ entries }: FigureRow): boolean {
  return entries.some(({ relation }) => relation === 'conflict' || relation === 'update')
}

export function isShared({ entries }: FigureRow): boolean {
  return new Set(entries.map(({ account }) => account)).size > 1
}

export function orderFigures(rows: readonly FigureRow[]): FigureRow[] {
  const shared = rows.filter(isShared)
  const rank = ({ entries }: FigureRow) => (entries.some(({ relation }) => relation === 'conflict') ? 0 : 1)
  const disputed = shared.filter(isDisputed)
  return [
    ...disputed.filter((row) => rank(row) === 0),
    ...disputed.filter((row) => rank(row) === 1),
    ...shared.filter((row) => !isDisputed(row)),
  ]
}

/** Parts of a figure and figures of something else are told below, with everything. */
const NOT_ON_FIRST_SCREEN: readonly FigureEntry['relation'][] = ['subset', 'other-scope']

function entryLines({ lookup, paint }: Page, entry: FigureEntry, letter: string, columns: number): string[] {
  const holder = lookup.holderOf(entry.article, entry.attribution)
  const facts = [
    quoteInContext(entry),
    holder === null ? '' : `on the word of ${isolated(holder.holder)}`,
    entry.asOf === null ? '' : `as of ${formatTime(entry.asOf)}`,
  ]
  const lead = letterLead(letter, 4) + padTo(formatFigure(entry), columns + 2)
  return paint.block(lead, facts.filter(Boolean).join(' · '), {
    lead: entry.relation === 'conflict' ? 'warning' : 'plain',
  })
}

function titleOf({ subject, role, unit }: FigureRow): string {
  const facts = [role, unit === 'person' ? null : unit].filter(
    (fact) => fact !== null && !subject.includes(fact),
  )
  return facts.length === 0 ? isolated(subject) : `${isolated(subject)} (${facts.join(', ')})`
}

/** The first entry, and of each account every other figure once; a vague word only where the account gives nothing else. */
function briefEntries({ entries }: FigureRow): FigureEntry[] {
  const seen = new Set<string>()
  const kept = entries.filter((entry, index) => {
    const key = `${entry.account} ${formatFigure(entry)}`
    const isNew = !seen.has(key) && (index === 0 || !NOT_ON_FIRST_SCREEN.includes(entry.relation))
    if (isNew) seen.add(key)
    return isNew
  })
  const exact = new Set(kept.filter(({ relation }) => relation !== 'vaguer').map(({ account }) => account))
  return kept.filter(({ relation, account }) => relation !== 'vaguer' || !exact.has(account))
}

/** ": from ≥ 60 to 85"; empty where one figure is stated only. */
function spreadWords(row: FigureRow): string {
  const spread = spreadOf(row)
  return spread === null ? '' : `: from ${formatFigure(spread.least)} to ${formatFigure(spread.most)}`
}

/** Entries of one relation and, where it is given, one reason. */
interface Group {
  relation: FigureEntry['relation']
  reason: string
  entries: FigureEntry[]
}

function groupsOf(entries: readonly FigureEntry[], first: FigureEntry | undefined): Group[] {
  const reasonOf = createFigureReasons()
  const groups: Group[] = []
  for (const entry of entries) {
    const relation = entry === first ? 'same' : entry.relation
    const reason = relation === 'same' ? '' : reasonOf(entry)
    const known = groups.filter((group) => group.relation === relation).at(-1)
    if (known === undefined || reason !== '') groups.push({ relation, reason, entries: [entry] })
    else known.entries.push(entry)
  }
  return groups.sort((a, b) => rankOfRelation(a.relation) - rankOfRelation(b.relation))
}

/** The entries of one account follow each other under one letter. */
function groupLines(page: Page, { relation, reason, entries }: Group, columns: number): string[] {
  const letters = [...new Set(entries.map(({ account }) => account))]
  const head = reason === '' ? RELATIONS[relation] : `${RELATIONS[relation]}: ${isolated(reason)}`
  return [
    ...(relation === 'same' ? [] : page.paint.block('    ', head, { text: toneOf(relation) })),
    ...letters.flatMap((letter) =>
      entries
        .filter(({ account }) => account === letter)
        .flatMap((entry, at) => entryLines(page, entry, at === 0 ? letter : '', columns)),
    ),
  ]
}

const toneOf = (relation: FigureEntry['relation']) => (relation === 'conflict' ? 'warning' : 'faint')

/** "vaguer: B ≥ 50 “at least 50” · F 24–99 “dozens”", in one paragraph. */
function vaguerLines({ lookup, paint }: Page, { relation, entries }: Group): string[] {
  const items = entries.map((entry) => {
    const holder = lookup.holderOf(entry.article, entry.attribution)
    const source = holder === null ? '' : ` (on the word of ${isolated(holder.holder)})`
    return `${entry.account} ${formatFigure(entry)} ${quote(entry.exact)}${source}`
  })
  return paint.block('    ', `${RELATIONS[relation]}: ${items.join(' · ')}`, { text: 'faint' })
}

function rowLines(page: Page, row: FigureRow, entries: readonly FigureEntry[], isBrief: boolean): string[] {
  const columns = Math.max(...entries.map((entry) => displayWidth(formatFigure(entry))))
  const groups = groupsOf(entries, row.entries[0])
  return [
    ...page.paint.block('  ', titleOf(row) + spreadWords(row), { text: 'strong' }),
    ...(isBrief ? briefGroups(groups) : groups).flatMap((group) =>
      isBrief && group.relation === 'vaguer' ? vaguerLines(page, group) : groupLines(page, group, columns),
    ),
  ]
}

/** Vague figures make one group, whatever their reasons: these stand below. */
function briefGroups(groups: readonly Group[]): Group[] {
  const vaguer = groups.filter(({ relation }) => relation === 'vaguer')
  if (vaguer.length === 0) return [...groups]
  const all = vaguer.flatMap(({ entries }) => entries)
  return [
    ...groups.filter(({ relation }) => relation !== 'vaguer'),
    { relation: 'vaguer', reason: '', entries: all },
  ]
}

const ASIDE =
  '‹ › marks the stated words; all are compared with the first of the row, and those below it without a word agree'
const NONE = 'No figure was found that two accounts give for the same thing.'
const NO_DISPUTE = 'No two accounts were found to give different figures for the same thing.'

/** The rows of the first screen: those in which accounts differ. */
function firstRows(page: Page): FigureRow[] {
  return orderFigures(page.lookup.comparison.figureLedger).filter(isDisputed).slice(0, FIRST_SCREEN)
}

/** What the first screen leaves out of a row: parts, and figures of something else. */
function restOf(row: FigureRow): FigureEntry[] {
  const shown = new Set(briefEntries(row).map(({ account, ...entry }) => `${account} ${formatFigure(entry)}`))
  return row.entries.filter((entry) => !shown.has(`${entry.account} ${formatFigure(entry)}`))
}

export const figuresSection: Section = (page) => {
  const rows = orderFigures(page.lookup.comparison.figureLedger)
  const first = firstRows(page)
  const hasMore = rows.length > first.length || first.some((row) => restOf(row).length > 0)
  const none = rows.length === 0 ? NONE : NO_DISPUTE
  return [
    ...page.paint.heading('Figures', ASIDE),
    ...first.flatMap((row) => rowLines(page, row, briefEntries(row), true)),
    ...limit(page, page.lookup.limits.figures),
    ...(first.length === 0 ? nothing(page, none) : []),
    ...(hasMore ? nothing(page, 'Agreeing figures and parts stand below, under “More figures”.') : []),
  ]
}

export const moreFiguresSection: Section = (page) => {
  const first = firstRows(page)
  const more = orderFigures(page.lookup.comparison.figureLedger).filter((row) => !first.includes(row))
  const parts = first.map((row) => ({ row, rest: restOf(row) })).filter(({ rest }) => rest.length > 0)
  if (more.length + parts.length === 0) return []
  return [
    ...page.paint.heading(
      'More figures',
      'agreeing ones, parts of the above, and what counts something else',
    ),
    ...more.flatMap((row) => rowLines(page, row, row.entries, false)),
    ...parts.flatMap(({ row, rest }) => rowLines(page, row, rest, false)),
  ]
}
