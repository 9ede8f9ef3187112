/**
 * The last word on silence. Claims are lined up by their words alone; figures, shared passages and conflicts are found later and
 * join statements that share few words. What they join is not called silent, and neither is an account that may tell
 * the claim in other words.
 */
import type { Cell, Claim, Evidence } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import { accountLocator, type ComparePass, type Comparing } from '../comparing.js'
import { push } from '../multimap.js'
import { type Alignment, alignStatements } from './align.js'
import { groupsOf } from './carriers.js'
import { carry, voicedCell } from './cells.js'
import { createWordHolder, findJoints, type Joint } from './joints.js'
import { carriersOf, createLocator, type Locator } from './locate.js'
import { rankClaims } from './rank.js'
import type { Statement } from './statement.js'
import { createTeller, nearness, type Teller, type Telling } from './told.js'

/**
 * An account that comes so near to a claim of several carriers (`nearness`), or holds this share of what a lone carrier says, may tell it
 * in other words: no silence is told of it. What several accounts tell, one more is likelier to tell, so that less is enough for doubt.
 * Chosen on silences judged by hand (`docs/judgements/absences.md`) and on sentences taken out of copies.
 */
const MAY_TELL = 0.4
const MAY_TELL_ALONE = 0.55

/** A stretch that holds less is not looked at. */
const LEAST_TOLD = 0.1

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
      groupOf: groupsOf(comparing),
      accountOf: accountLocator(comparing),
      holdsWords: createWordHolder(),
      teller: createTeller(comparing),
      untold: new Map(),
      unknown: new Map(),
    }
    const joined = findJoined(scene)
    const claims = comparing.claims.map((claim) => settle(scene, claim, joined.get(claim.id) ?? []))
    return rankClaims(claims, comparing.conflicts)
  },
}

interface Scene {
  comparing: Readonly<Comparing>
  alignment: Alignment
  locate: Locator
  groupOf: ReturnType<typeof groupsOf>
  /** Place of words of an article in the accounts. */
  accountOf: ReturnType<typeof accountLocator>
  holdsWords: ReturnType<typeof createWordHolder>
  teller: Teller
  /** Cells of accounts that may tell a claim, by account, sentence and score. */
  untold: Map<string, Cell>
  /** Silent cells of which nothing is known any more, by the cell. */
  unknown: Map<Cell, Cell>
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
  if (joint.kind === 'figure' && !isOfClaim(joint, claim)) return []
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

/** A claim says a figure only where the words that it is shown in do: a carrier can name one besides. */
function isOfClaim({ places }: Joint, { source }: Claim): boolean {
  return places.some(
    ({ article, start, end }) => article === source.article && source.start <= start && end <= source.end,
  )
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
  if (!claim.cells.some(({ position }) => SILENT.has(position))) return claim
  const voiced = { ...claim, cells: voiceJoined(scene, claim, joined) }
  const carriers = carriersOf(scene.locate, voiced)
  const areSeveral = new Set(carriers.map((one) => one.account)).size > 1
  const told = scene.teller.tellings(carriers, areSeveral ? LEAST_TOLD : MAY_TELL_ALONE)
  const touched = new Set(joined.map(({ account }) => account))
  const cells = voiced.cells.map((cell, account): Cell => {
    if (!SILENT.has(cell.position)) return cell
    const telling = told.get(account)
    const mayTell = areSeveral ? nearness(telling, cell) >= MAY_TELL : telling !== undefined
    if (mayTell) return untoldCell(scene, cell, account, telling)
    return touched.has(account) ? unknownCell(scene, cell) : cell
  })
  return { ...voiced, cells }
}

/** The cells, with a voice for every silent account of which a joined statement says the claim. */
function voiceJoined({ groupOf, comparing }: Scene, claim: Claim, joined: readonly Joined[]): Cell[] {
  const source = groupOf(claim)?.source
  if (!source) return claim.cells
  const saying = new Map<number, Map<number, Statement>>()
  for (const { account, statement, says } of joined) {
    if (!statement || !says) continue
    const mine = saying.get(account) ?? new Map<number, Statement>()
    saying.set(account, mine.set(statement.index, statement))
  }
  if (saying.size === 0) return claim.cells
  return claim.cells.map((cell, account) => {
    const mine = saying.get(account)
    if (!mine || !SILENT.has(cell.position)) return cell
    const carried = [...mine.values()].sort((a, b) => a.index - b.index).map((one) => carry(one, source))
    return voicedCell(cell.account, comparing.readings[account]!, carried)
  })
}

/**
 * The cell of an account that may tell the claim, with its words as the nearest miss where nothing lined up came as near. Of a run with
 * many accounts most such cells say the same and are one object.
 */
function untoldCell(scene: Scene, cell: Cell, account: number, telling: Telling | undefined): Cell {
  const { comparing, untold } = scene
  if (telling === undefined) return unknownCell(scene, cell)
  const { share, sentence } = telling
  const score = Math.round(Math.min(1, share) * 1000) / 1000
  const { searched } = cell
  if (searched === null || (searched.nearest?.score ?? 0) >= score) return unknownCell(scene, cell)
  const key = `${account} ${sentence} ${score}`
  const known = untold.get(key)
  if (known) return known
  const { id, article, sentences } = comparing.readings[account]!
  const { start, end } = sentences[sentence]!
  const nearest = Object.assign(describe({ id, text: article.text }, { start, end }), { score })
  const made: Cell = { ...cell, position: 'unknown', searched: { ...searched, nearest } }
  untold.set(key, Object.freeze(made))
  return made
}

/** Of one silent cell that many claims share there is one unknown cell, which is written and checked once. */
function unknownCell({ unknown }: Scene, cell: Cell): Cell {
  const known = unknown.get(cell)
  if (known) return known
  const made: Cell = Object.freeze({ ...cell, position: 'unknown' })
  unknown.set(cell, made)
  return made
}
