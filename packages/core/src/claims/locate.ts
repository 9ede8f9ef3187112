/** Finds the statements in which a piece of evidence stands. */
import type { Claim, Evidence, Span } from '@parallax/contract'
import type { Comparing } from '../comparing.js'
import { firstEndingAfter } from '../spans.js'
import { alignStatements } from './align.js'
import type { Statement } from './statement.js'

export type Locator = (place: Pick<Evidence, 'article' | 'start' | 'end'>) => Statement[]

interface Group extends Span, Pick<Statement, 'sentence' | 'account'> {
  statements: Statement[]
}

/** The statements of an article that a place overlaps, in text order, by bisection: those whose own words it touches before others. */
export function createLocator(comparing: Readonly<Comparing>): Locator {
  const byArticle = new Map<string, Group[]>(comparing.readings.map(({ id }) => [id, []]))
  for (const statement of alignStatements(comparing).statements)
    addTo(byArticle.get(comparing.readings[statement.account]!.id)!, statement)
  return (place) => {
    const near = sentencesAt(byArticle.get(place.article) ?? [], place)
    const own = near.filter((statement) => statement.own.some((piece) => overlaps(piece, place)))
    return own.length > 0 ? own : near.filter((statement) => overlaps(statement, place))
  }
}

/** The statements that carry a claim, account by account. */
export function carriersOf(locate: Locator, { cells }: Claim): Statement[] {
  const carriers: Statement[] = []
  // Loops and no lists of lists: of a run with many accounts there are millions of cells, nearly all without a statement.
  for (const { statements } of cells) {
    for (const shown of statements) {
      const here = locate(shown)
      const same = here.find(({ start, end }) => start === shown.start && end === shown.end) ?? here[0]
      if (same) carriers.push(same)
    }
  }
  return carriers
}

const overlaps = (one: Span, other: Span) => one.start < other.end && other.start < one.end

/** The statements of one sentence stand together, so that the groups lie behind each other though statements can lie in each other. */
function addTo(groups: Group[], statement: Statement): void {
  const last = groups.at(-1)
  if (last === undefined || last.sentence !== statement.sentence || last.account !== statement.account) {
    const { start, end, sentence, account } = statement
    groups.push({ start, end, sentence, account, statements: [statement] })
    return
  }
  last.statements.push(statement)
  last.end = Math.max(last.end, statement.end)
}

function sentencesAt(groups: readonly Group[], { start, end }: Span): Statement[] {
  const found: Statement[] = []
  for (let at = firstEndingAfter(groups, start); at < groups.length && groups[at]!.start < end; at += 1)
    found.push(...groups[at]!.statements)
  return found
}
