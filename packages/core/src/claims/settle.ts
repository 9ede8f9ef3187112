/**
 * The last word on silence. Claims are lined up by their words alone; figures, shared passages and conflicts are found later and
 * join statements that share few words. What they join is not called silent, and neither is an account with a near miss.
 */
import type { Cell, Claim, Evidence } from '@parallax/contract'
import { accountLocator, type ComparePass, type Comparing } from '../comparing.js'
import { push } from '../multimap.js'
import { type Alignment, alignStatements } from './align.js'
import { carry, voicedCell } from './cells.js'
import { createWordHolder, findJoints, type Joint } from './joints.js'
import { createLocator, type Locator } from './locate.js'
import type { Statement } from './statement.js'

/**
 * A statement that scores this much against a claim's words may say it in others: no silence is told of its account. Of 89 planted
 * deletions 79 % stay silent at this bound, while the paraphrases
 * that readers found called silent scored .32 to .57.
 */
const NEAR_MISS = 0.3

/**
 * Statements with figures of one row make one claim where they score this much, or where the claim says little besides its figure
 * (this many words of content): "Six people are missing", "Six are still missing".
 */
const SAME_FIGURE = 0.3
const LITTLE_ELSE = 5

/** A shared passage is the claim where it makes up this share of the claim's words. */
const MOST_OF_IT = 0.6

const SILENT = new Set<Cell['position']>(['silent', 'not-yet'])

export const silencePass: ComparePass = {
  name: 'silence@1',
  run(comparing) {
    const scene: Scene = {
      comparing,
      alignment: alignStatements(comparing),
      locate: createLocator(comparing),
      accountOf: accountLocator(comparing),
      holdsWords: createWordHolder(),
    }
    const joined = findJoined(scene)
    return { claims: comparing.claims.map((claim) => settle(scene, claim, joined.get(claim.id) ?? [])) }
  },
}

interface Scene {
  comparing: Readonly<Comparing>
  alignment: Alignment
  locate: Locator
  /** Place of words of an article in the accounts. */
  accountOf: ReturnType<typeof accountLocator>
  holdsWords: ReturnType<typeof createWordHolder>
}

/** A statement of an account outside the claim's carriers that a finding joins with the claim. */
interface Joined {
  account: number
  statement: Statement | null
  /** True where the statement says the claim; else it only bears on it. */
  says: boolean
}

/** By claim, what other sections join with it. */
function findJoined(scene: Scene): Map<string, Joined[]> {
  const { comparing, locate } = scene
  const claimsAt = claimsByStatement(comparing.claims)
  const found = new Map<string, Joined[]>()
  for (const joint of findJoints(comparing)) {
    for (const place of joint.places) {
      for (const statement of locate(place)) {
        for (const claim of claimsAt.get(keyOf(place.article, statement)) ?? []) {
          for (const joined of joinedBy(scene, { joint, place, statement, claim }))
            push(found, claim.id, joined)
        }
      }
    }
  }
  return found
}

function keyOf(article: string, { start, end }: { start: number; end: number }): string {
  return `${article} ${start} ${end}`
}

function claimsByStatement(claims: readonly Claim[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>()
  for (const claim of claims) {
    for (const { statements } of claim.cells)
      for (const statement of statements) push(found, keyOf(statement.article, statement), claim)
  }
  return found
}

interface Meeting {
  joint: Joint
  /** Where the finding touches the claim, and the statement of the claim there. */
  place: Evidence
  statement: Statement
  claim: Claim
}

/** The statements of silent accounts that a finding joins with the claim. */
function joinedBy(scene: Scene, meeting: Meeting): Joined[] {
  const { comparing, locate, accountOf, holdsWords } = scene
  const { joint, place, claim } = meeting
  return joint.places.flatMap((other): Joined[] => {
    const account = accountOf(other)
    if (account === undefined || other.article === place.article) return []
    if (!SILENT.has(claim.cells[account]!.position)) return []
    if (joint.kind === 'passage' && !holdsWords(sharedWords(comparing, meeting), other.exact)) return []
    const candidates = locate(other)
    if (candidates.length === 0) return [{ account, statement: null, says: false }]
    return candidates.map((statement) => ({ account, statement, says: saysIt(scene, meeting, statement) }))
  })
}

/** The words of the claim's statement that lie in the passage. */
function sharedWords({ readings }: Readonly<Comparing>, { place, statement }: Meeting): string {
  const { text } = readings[statement.account]!.article
  return text.slice(Math.max(place.start, statement.start), Math.min(place.end, statement.end))
}

function saysIt({ alignment, comparing }: Scene, meeting: Meeting, other: Statement): boolean {
  const { joint, statement } = meeting
  if (joint.kind === 'passage')
    return sharedWords(comparing, meeting).length >= MOST_OF_IT * (statement.end - statement.start)
  if (joint.kind === 'conflict') return false
  const isAlike = alignment.scoreOf(statement.index, other.index) >= SAME_FIGURE
  return isAlike || statement.content.length <= LITTLE_ELSE
}

/** The claim with no cell called silent that something joins with it. */
function settle(scene: Scene, claim: Claim, joined: readonly Joined[]): Claim {
  const source = scene.locate(claim.source)[0]
  const isDenied = claim.cells.some(({ statements }) =>
    statements.some(({ position }) => position === 'denies'),
  )
  const byAccount = new Map<number, Joined[]>()
  for (const one of joined) push(byAccount, one.account, one)
  const cells = claim.cells.map((cell, account): Cell => {
    if (!SILENT.has(cell.position)) return cell
    const here = byAccount.get(account) ?? []
    if (here.length === 0 && !cell.searched?.nearest) return cell
    const saying = new Map(
      here.flatMap(({ statement, says }) => (statement && says ? [[statement.index, statement]] : [])),
    )
    if (source && saying.size > 0) {
      const carried = [...saying.values()].sort((a, b) => a.index - b.index).map((one) => carry(one, source))
      return voicedCell(cell.account, scene.comparing.readings[account]!, carried)
    }
    return here.length > 0 || isNear(scene, cell, isDenied ? undefined : source)
      ? { ...cell, position: 'unknown' }
      : cell
  })
  return { ...claim, cells }
}

/** The nearest miss is judged by the claim's own words: a statement can touch what one carrier says
 * besides the claim. A denial and its assertion share few words, so that there every carrier's words count (`source` undefined). */
function isNear({ alignment, locate }: Scene, { searched }: Cell, source: Statement | undefined): boolean {
  const nearest = searched?.nearest
  if (!nearest || nearest.score < NEAR_MISS) return false
  if (!source) return true
  return locate(nearest).some(({ index }) => alignment.scoreOf(source.index, index) >= NEAR_MISS)
}
