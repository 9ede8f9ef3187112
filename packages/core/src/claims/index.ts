/** Statements of all accounts lined up as claims, with the position of each account. */
import type { Cell, Claim, Searched } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import type { ComparePass, Comparing } from '../comparing.js'
import { type Alignment, alignStatements, type Group } from './align.js'
import { carry, findUnknowable, silentCell, voicedCell } from './cells.js'
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
  const unknowable = findUnknowable(comparing)
  return alignment.groups.map((group, index) => ({
    id: `c${index + 1}`,
    ...sourceOf(comparing, group.source),
    cells: comparing.accounts.map((_, account) =>
      buildCell(comparing, alignment, { group, account, unknowable: unknowable[account]! }),
    ),
    origins: [],
  }))
}

function sourceOf({ readings }: Readonly<Comparing>, source: Statement): Pick<Claim, 'text' | 'source'> {
  const { id, article } = readings[source.account]!
  const evidence = describe({ id, text: article.text }, source)
  return { text: evidence.exact, source: evidence }
}

interface Place {
  group: Group
  account: number
  unknowable: boolean
}

function buildCell(comparing: Readonly<Comparing>, alignment: Alignment, place: Place): Cell {
  const { group, account, unknowable } = place
  const statements = group.byAccount.get(account)
  if (statements) {
    const carried = statements.map((statement) => carry(statement, group.source, group.disputes))
    return voicedCell(comparing.accounts[account]!.id, comparing.readings[account]!, carried)
  }
  const searched = toSearched(comparing, alignment, place)
  return silentCell(comparing, account, { unknowable, searched, carriers: [...group.byAccount.keys()] })
}

function toSearched(
  comparing: Readonly<Comparing>,
  alignment: Alignment,
  { group, account }: Place,
): Searched {
  const { id, article, sentences } = comparing.readings[account]!
  const nearest = group.nearest.get(account)
  if (!nearest) return { sentences: sentences.length, nearest: null }
  const evidence = describe({ id, text: article.text }, alignment.statements[nearest.place]!)
  return { sentences: sentences.length, nearest: { ...evidence, score: round(nearest.score) } }
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
