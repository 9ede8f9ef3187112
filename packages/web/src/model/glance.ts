/** The first lines of a report: what differs most, a few of each kind, with the words and accounts of every side. */
import type { Comparison, FigureEntry, FigureRow, Hardening, NamingEntry, Omission } from '@parallax/contract'
import type { Overview } from '@parallax/contract/api'
import { isNameForm, orderNaming, ownRows } from '@parallax/core/anchor'
import { disputeOf, orderOmissions, splitFigures } from './order.js'
import { createNumberKey, sidesOf } from './sides.js'

/** One side: words of an account, and the accounts that stand on it. Null words stand for "not found in". */
export interface GlanceSide {
  words: string | null
  /** The words among them that differ, or empty. */
  focus: string
  accounts: string[]
}

export interface GlanceLine {
  /** The section that holds the whole of it. */
  section: 'conflicts' | 'figures' | 'naming' | 'hardening' | 'omissions'
  subject: string | null
  sides: GlanceSide[]
}

/** Lines of each kind. Conflicts come first, and what is in conflict is not told again among the figures. */
const MOST = { conflicts: 3, figures: 2, naming: 2, hardening: 1, omissions: 1 } as const

/** Longer words of a side are cut between words; so many characters stand before those that differ. */
const LONGEST = 120
const BEFORE_FOCUS = 50

/** On one line, cut between words around those that differ; … where more stood there. */
export function shorten(words: string, focus = ''): string {
  const line = words.replace(/\s+/gu, ' ').trim()
  if (line.length <= LONGEST) return line
  const at = focus === '' ? 0 : Math.max(0, line.indexOf(focus))
  const from = at <= BEFORE_FOCUS ? 0 : line.indexOf(' ', at - BEFORE_FOCUS) + 1
  const rest = line.slice(from)
  const end = rest.length <= LONGEST ? rest.length : Math.max(rest.lastIndexOf(' ', LONGEST), 1)
  return `${from > 0 ? '… ' : ''}${rest.slice(0, end)}${end < rest.length ? ' …' : ''}`
}

/** What of a comparison the first lines are made of. */
export type GlanceParts = Pick<
  Comparison,
  'conflicts' | 'figureLedger' | 'naming' | 'omissions' | 'hardening'
> &
  Pick<Overview, 'numbers'> & { claims: readonly { id: string; text: string }[] }

type AccountAt = (place: { article: string; start: number; end: number }) => { id: string } | undefined

/** Equal words stand together, whatever their letter case: a sentence may begin with them. */
function byWords(items: readonly { words: string; account: string }[]): GlanceSide[] {
  const sides = new Map<string, GlanceSide>()
  for (const { words, account } of items) {
    const side = sides.get(words.toLowerCase()) ?? { words, focus: '', accounts: [] }
    if (!side.accounts.includes(account)) side.accounts.push(account)
    sides.set(words.toLowerCase(), side)
  }
  return [...sides.values()]
}

function conflictLines({ conflicts, numbers }: GlanceParts, accountAt: AccountAt): GlanceLine[] {
  const numberKey = createNumberKey(numbers)
  return conflicts.slice(0, MOST.conflicts).map((conflict) => ({
    section: 'conflicts',
    subject: null,
    sides: sidesOf(conflict, numberKey).map(({ focus, evidence }) => ({
      words: shorten(evidence[0]?.exact ?? '', focus),
      focus,
      accounts: [...new Set(evidence.flatMap((place) => accountAt(place)?.id ?? []))],
    })),
  }))
}

const RELATED: readonly FigureEntry['relation'][] = ['same', 'update', 'conflict', 'vaguer']

function figureLine({ subject, role, entries }: FigureRow): GlanceLine {
  const shown = entries.filter(({ relation }) => RELATED.includes(relation))
  return {
    section: 'figures',
    subject: role === null || subject.includes(role) ? subject : `${subject} ${role}`,
    sides: byWords(shown.map(({ exact, account }) => ({ words: shorten(exact), account }))),
  }
}

/** Other words for the one before forms of its name, which stands in front of the line. */
function nameLine(entry: NamingEntry): GlanceLine {
  const own = ownRows(entry)
  const isForm = ({ label }: NamingEntry['rows'][number]) => isNameForm(label, entry.name)
  const rows = [...own.filter((row) => !isForm(row)), ...own.filter(isForm)].map(({ label, account }) => ({
    words: label,
    account,
  }))
  return { section: 'naming', subject: entry.name, sides: byWords(rows) }
}

function hardeningLine({ from, to }: Hardening): GlanceLine {
  const side = ({ exact, account }: Hardening['from']) => ({
    words: shorten(exact),
    focus: '',
    accounts: [account],
  })
  return { section: 'hardening', subject: null, sides: [side(from), side(to)] }
}

function omissionLine(claim: { text: string } | undefined, omissions: readonly Omission[]): GlanceLine {
  const silent = omissions.filter(({ state }) => state === 'silent').map(({ account }) => account)
  const carried = { words: shorten(claim?.text ?? ''), focus: '', accounts: omissions[0]?.carriedBy ?? [] }
  const missing = { words: null, focus: '', accounts: silent }
  return { section: 'omissions', subject: null, sides: silent.length === 0 ? [] : [carried, missing] }
}

export function glanceOf(comparison: GlanceParts, accountAt: AccountAt): GlanceLine[] {
  const { claims, figureLedger, naming = [], omissions, hardening } = comparison
  const isTold = comparison.conflicts.some(({ type }) => type === 'figure')
  const figures = splitFigures(figureLedger).disputed.filter((row) => disputeOf(row) === 1 || !isTold)
  const claimOf = (id: string) => claims.find((claim) => claim.id === id)
  return [
    ...conflictLines(comparison, accountAt),
    ...figures.slice(0, MOST.figures).map(figureLine),
    ...orderNaming(naming).first.slice(0, MOST.naming).map(nameLine),
    ...hardening.slice(0, MOST.hardening).map(hardeningLine),
    ...orderOmissions(omissions)
      .slice(0, MOST.omissions)
      .map(([id, missing]) => omissionLine(claimOf(id), missing)),
  ].filter(({ sides }) => sides.length > 1)
}
