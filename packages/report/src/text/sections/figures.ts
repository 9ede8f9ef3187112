/** Figures of one subject, account by account, as stated and as read. */
import type { FigureEntry, FigureRow } from '@parallax/contract'
import { createFigureReasons } from '@parallax/core/anchor'
import { displayWidth, padTo } from '../display-width.js'
import { isolated } from '../inert.js'
import { FIRST_SCREEN, letterLead, limit, nothing, type Page, type Section } from '../page.js'
import { formatFigure, formatTime, quoteInContext } from '../words.js'

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

/** Relations whose reason is the finding; for the others the one word is enough on the first screen. */
const NEEDS_REASON: readonly FigureEntry['relation'][] = ['conflict', 'update']
/** Parts of a figure and figures of something else are told below, with everything. */
const NOT_ON_FIRST_SCREEN: readonly FigureEntry['relation'][] = ['subset', 'other-scope']

function relationOf({ relation, why }: FigureEntry, { isBrief, reasonOf }: EntryForm): string {
  const isNeeded = why !== '' && relation !== 'same' && (!isBrief || NEEDS_REASON.includes(relation))
  const reason = isNeeded ? reasonOf({ relation, why }) : ''
  return reason === '' ? RELATIONS[relation] : `${RELATIONS[relation]}: ${isolated(reason)}`
}

interface EntryForm {
  columns: number
  isBrief: boolean
  isFirst: boolean
  reasonOf: ReturnType<typeof createFigureReasons>
}

function entryLines({ lookup, paint }: Page, entry: FigureEntry, form: EntryForm): string[] {
  const holder = lookup.holderOf(entry.article, entry.attribution)
  const facts = [
    quoteInContext(entry),
    holder === null ? '' : `on the word of ${isolated(holder.holder)}`,
    entry.asOf === null ? '' : `as of ${formatTime(entry.asOf)}`,
    form.isFirst ? '' : relationOf(entry, form),
  ]
  const lead = letterLead(entry.account, 4) + padTo(formatFigure(entry), form.columns + 2)
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

/** The first entry, and of each account every other figure once. */
function briefEntries({ entries }: FigureRow): FigureEntry[] {
  const seen = new Set<string>()
  return entries.filter((entry, index) => {
    const key = `${entry.account} ${formatFigure(entry)}`
    const isNew = !seen.has(key) && (index === 0 || !NOT_ON_FIRST_SCREEN.includes(entry.relation))
    if (isNew) seen.add(key)
    return isNew
  })
}

function rowLines(page: Page, row: FigureRow, entries: readonly FigureEntry[], isBrief: boolean): string[] {
  const columns = Math.max(...entries.map((entry) => displayWidth(formatFigure(entry))))
  const reasonOf = createFigureReasons()
  return [
    ...page.paint.block('  ', titleOf(row), { text: 'strong' }),
    ...entries.flatMap((entry, index) =>
      entryLines(page, entry, {
        columns,
        isBrief,
        reasonOf,
        isFirst: index === 0 && entry === row.entries[0],
      }),
    ),
  ]
}

const ASIDE = '‹ › marks the stated words; each is compared with the first of its list'
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
