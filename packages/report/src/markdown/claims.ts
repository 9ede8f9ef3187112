/** Claims against accounts, what only one tells, and what was not found. */
import type { Claim } from '@parallax/contract'
import type { Lookup } from '../text/lookup.js'
import { carriersOf, orderClaims } from '../text/sections/grid.js'
import { FIRST_OMISSIONS, type Omitted, orderOmissions, searchesOf } from '../text/sections/omissions.js'
import { partsLine } from '../text/sections/parts.js'
import { POSITIONS } from '../text/words.js'
import { escapeMarkdown } from './escape.js'
import { citedWhole, folded, heading, onTheWordOf, type Part, quoted, tableRow } from './part.js'

/** A table with more accounts than this does not fit on a page; the words of each account follow it anyway. */
const MAX_TABLE_ACCOUNTS = 12

function table({ comparison: { accounts } }: Lookup, claims: readonly Claim[]): string[] {
  if (accounts.length > MAX_TABLE_ACCOUNTS) return []
  return [
    tableRow(['', ...accounts.map(({ id }) => id), 'Claim']),
    tableRow(['---', ...accounts.map(() => '---'), '---']),
    ...claims.map((claim, index) =>
      tableRow([
        String(index + 1),
        ...accounts.map(({ id }) => {
          const cell = claim.cells.find(({ account }) => account === id)
          return cell ? POSITIONS[cell.position].says : ''
        }),
        quoted(claim.text),
      ]),
    ),
    '',
  ]
}

/** Who did what to whom, where and when, where the words say it. */
function partsOf({ parts }: Claim): string[] {
  const line = partsLine(parts, escapeMarkdown)
  return line === null ? [] : [`   - *${line}*`]
}

/** Every account's own words for a claim. */
function wordsOf(lookup: Lookup, claim: Claim, number: number): string[] {
  return [
    `${number}. ${citedWhole(lookup, claim.source)}`,
    ...partsOf(claim),
    ...claim.cells.flatMap(({ account, position, statements }) =>
      statements.map(
        ({ exact, article, attribution }) =>
          `   - **${account}** ${POSITIONS[position].says}: ${quoted(exact)}${onTheWordOf(lookup, article, attribution)}`,
      ),
    ),
  ]
}

export const claimsPart: Part = (lookup) => {
  const shared = orderClaims(lookup.comparison.claims).filter((claim) => carriersOf(claim).length > 1)
  if (shared.length === 0) return [...heading('Claims'), 'No claim was found that two accounts share.']
  return [
    ...heading('Claims'),
    ...table(lookup, shared),
    ...shared.flatMap((claim, index) => wordsOf(lookup, claim, index + 1)),
  ]
}

/** On whose word the one account has it. */
function holderIn(lookup: Lookup, claim: Claim): string {
  const [statement] = carriersOf(claim).flatMap(({ statements }) => statements)
  return statement ? onTheWordOf(lookup, statement.article, statement.attribution) : ''
}

export const alonePart: Part = (lookup) => {
  const alone = lookup.comparison.claims.filter((claim) => carriersOf(claim).length === 1)
  if (alone.length === 0) return []
  return [
    ...heading('Only here'),
    ...alone.map((claim) => `- ${citedWhole(lookup, claim.source)}${holderIn(lookup, claim)}`),
  ]
}

function omittedLines(lookup: Lookup, omitted: Omitted): string[] {
  const { claim, omissions } = omitted
  return [
    `- ${citedWhole(lookup, claim.source)}, told by ${omissions[0]!.carriedBy.join(', ')}`,
    ...searchesOf(omitted, quoted).map(({ letters, says }) => `  - **${letters.join(' ')}** ${says}`),
  ]
}

export const omissionsPart: Part = (lookup) => {
  const lines = orderOmissions(lookup.comparison).map((omitted) => omittedLines(lookup, omitted))
  if (lines.length === 0) return []
  const rest = lines.slice(FIRST_OMISSIONS)
  return [
    ...heading('Not found in every account'),
    ...lines.slice(0, FIRST_OMISSIONS).flat(),
    ...folded(`and ${rest.length} more`, rest.flat()),
  ]
}
