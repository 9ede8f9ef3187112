/** Statements of all accounts lined up as claims, with the position of each account. */
import type { Cell, Claim, Evidence, Searched } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import type { ComparePass, Comparing } from '../comparing.js'
import { type Alignment, alignStatements, type Group } from './align.js'
import { carry, createSilentCells, voicedCell } from './cells.js'
import { createPartsReader } from './parts.js'
import type { Statement } from './statement.js'

export const claimsPass: ComparePass = {
  name: 'claims@1',
  run(comparing) {
    return { claims: buildClaims(comparing) }
  },
}

/** All claims of the run: those of most accounts first, then the weightier, then by place. */
function buildClaims(comparing: Readonly<Comparing>): Claim[] {
  const alignment = alignStatements(comparing)
  const silentCell = createSilentCells(comparing)
  const partsOf = comparing.readings.map(createPartsReader)
  return alignment.groups.map((group, index) => {
    const carriers = [...group.byAccount.keys()]
    const toCell = (account: number): Cell =>
      group.byAccount.has(account)
        ? carryingCell(comparing, group, account)
        : silentCell({ account, carriers, nearest: nearestMiss(comparing, alignment, { group, account }) })
    const source = sourceOf(comparing, group.source)
    const parts = partsOf[group.source.account]!(group.source)
    const cells = comparing.accounts.map((_, account) => toCell(account))
    const common = { id: `c${index + 1}`, text: source.exact, source, cells, origins: [] }
    return parts === undefined ? common : Object.assign(common, { parts })
  })
}

function sourceOf({ readings }: Readonly<Comparing>, source: Statement): Evidence {
  const { id, article } = readings[source.account]!
  return describe({ id, text: article.text }, source.said)
}

function carryingCell(comparing: Readonly<Comparing>, group: Group, account: number): Cell {
  const statements = group.byAccount.get(account)!
  const carried = statements.map((statement) => carry(statement, group.source, group.disputes))
  return voicedCell(comparing.accounts[account]!.id, comparing.readings[account]!, carried)
}

function nearestMiss(
  { readings }: Readonly<Comparing>,
  { statements }: Alignment,
  { group, account }: { group: Group; account: number },
): Searched['nearest'] {
  const nearest = group.nearest.get(account)
  if (!nearest) return null
  const { id, article } = readings[account]!
  const evidence = describe({ id, text: article.text }, statements[nearest.place]!)
  return Object.assign(evidence, { score: round(nearest.score) })
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
