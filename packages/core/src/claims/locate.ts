/** Finds the statements in which a piece of evidence stands. */
import type { Claim, Evidence } from '@parallax/contract'
import type { Comparing } from '../comparing.js'
import { alignStatements } from './align.js'
import type { Statement } from './statement.js'

export type Locator = (place: Pick<Evidence, 'article' | 'start' | 'end'>) => Statement[]

/** The statements of an article that a place overlaps, in text order, by bisection. */
export function createLocator(comparing: Readonly<Comparing>): Locator {
  const byArticle = new Map<string, Statement[]>(comparing.readings.map(({ id }) => [id, []]))
  for (const statement of alignStatements(comparing).statements)
    byArticle.get(comparing.readings[statement.account]!.id)!.push(statement)
  return ({ article, start, end }) => {
    const statements = byArticle.get(article) ?? []
    let [low, high] = [0, statements.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (statements[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    const found: Statement[] = []
    for (let at = low; at < statements.length && statements[at]!.start < end; at += 1)
      found.push(statements[at]!)
    return found
  }
}

/** The statements that carry a claim, account by account. */
export function carriersOf(locate: Locator, { cells }: Claim): Statement[] {
  return cells.flatMap(({ statements }) =>
    statements.flatMap((shown) => {
      const here = locate(shown)
      return here.find(({ start, end }) => start === shown.start && end === shown.end) ?? here[0] ?? []
    }),
  )
}
