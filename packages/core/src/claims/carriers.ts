/** The statements behind a claim, found again by the place of its source. */
import type { Claim } from '@parallax/contract'
import type { Comparing } from '../comparing.js'
import { alignStatements, type Group } from './align.js'
import type { Statement } from './statement.js'

/** Of a claim that very many accounts carry, this many statements are compared with each other. */
const MOST_STATEMENTS = 24

/** For each claim its group of statements; null where the claims were made by another pass. */
export function groupsOf(comparing: Readonly<Comparing>): (claim: Claim) => Group | null {
  const groups = new Map<string, Group>()
  for (const group of alignStatements(comparing).groups) {
    const { id } = comparing.readings[group.source.account]!
    groups.set(`${id} ${group.source.said.start} ${group.source.said.end}`, group)
  }
  return ({ source }) => groups.get(`${source.article} ${source.start} ${source.end}`) ?? null
}

/** Pairs of statements of different accounts; body with body. Equal words are taken once. */
export function pairsOf(group: Group): [Statement, Statement][] {
  const body = [...group.byAccount.values()].flat().filter(({ headline }) => !headline)
  const statements = body.sort((a, b) => a.index - b.index).slice(0, MOST_STATEMENTS)
  return statements.flatMap((one, at) =>
    statements
      .slice(at + 1)
      .filter((other) => other.account !== one.account)
      .map((other): [Statement, Statement] => [one, other]),
  )
}
