/** Groups that stand in the same place of one claim: "the occupiers had opened the gates", "the saboteurs opened two gates". */
import type { Claim } from '@parallax/contract'
import type { Comparing } from '../comparing.js'
import type { Sentence, Token } from '../text/types.js'
import { FUNCTION_WORDS } from './common.lexicon.js'
import { isQuotedAt } from './index.js'
import type { Linking } from './linking.js'
import type { Referent } from './referents.js'
import type { Candidate } from './types.js'

/** A group as the subject of a verb, with the words that follow the verb. */
interface Slot {
  referent: number
  verb: string
  passive: boolean
  objects: ReadonlySet<string>
  /** The words from the label to the last object, as written. */
  words: string
}

const AUXILIARIES = new Set(
  'had has have was were is are be been being did do will would may might could also then later'.split(' '),
)
const PASSIVE = new Set(['was', 'were', 'is', 'are', 'been', 'being'])
const ENDS_OBJECT = new Set(
  'at in on of by as after before while when from with for and or but to that'.split(' '),
)
/** Words between subject and verb, and words behind the verb in which its object is looked for. */
const MAX_AUXILIARIES = 4
const MAX_OBJECT = 4
/** Groups of the state are never the same as groups outside it: in one place of a claim they are a conflict about who did it. */
const OF_THE_STATE = new Set(['government', 'military', 'police', 'official', 'lawmaker'])

const isWord = (token: Token | undefined): token is Token => token !== undefined && token.kind === 'word'

function slotOf(member: Candidate, referent: number, { tokens }: Sentence, text: string): Slot | undefined {
  let at = member.run.to + 1
  let passive = false
  while (at <= member.run.to + MAX_AUXILIARIES && isWord(tokens[at]) && AUXILIARIES.has(tokens[at]!.lower)) {
    if (PASSIVE.has(tokens[at]!.lower)) passive = true
    at += 1
  }
  const verb = tokens[at]
  if (!isWord(verb) || FUNCTION_WORDS.has(verb.lower) || !/ed$|en$|^[a-z]{3,}$/u.test(verb.lower))
    return undefined
  const objects = new Set<string>()
  let end = verb.end
  for (const token of tokens.slice(at + 1, at + 1 + MAX_OBJECT)) {
    if (token.kind === 'punctuation' || ENDS_OBJECT.has(token.lower)) break
    if (token.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) continue
    objects.add(token.lemma)
    end = token.end
  }
  const start = member.modifiers[0]?.start ?? member.start
  return {
    referent,
    verb: verb.lemma,
    passive,
    objects,
    words: text.slice(Math.min(start, member.start), end),
  }
}

/** The groups of an account by sentence. */
type Places = Map<number, { member: Candidate; referent: number }[]>

/** The groups of every account, by account. */
function placesOf(referents: readonly Referent[]): Map<number, Places> {
  const places = new Map<number, Places>()
  for (const [referent, { account, cluster, words }] of referents.entries()) {
    if (words.length > 0) continue
    const mine: Places = places.get(account) ?? new Map()
    places.set(account, mine)
    for (const member of cluster.members) {
      if (member.kind !== 'group' || (member.votes.group ?? 0) === 0) continue
      const list = mine.get(member.sentence) ?? []
      mine.set(member.sentence, [...list, { member, referent }])
    }
  }
  return places
}

/** The slots of an account's statements of a claim. */
function slotsIn(
  { statements }: Claim['cells'][number],
  { sentences, article }: Comparing['readings'][number],
  places: Places,
): Slot[] {
  const ordered = [...places].sort(([a], [b]) => a - b)
  return statements.flatMap(({ start, end }) =>
    ordered.flatMap(([index, here]) => {
      const sentence = sentences[index]!
      if (sentence.start >= end || start >= sentence.end) return []
      return here
        .filter(({ member }) => member.start >= start && member.end <= end)
        .flatMap(({ member, referent }) => slotOf(member, referent, sentence, article.text) ?? [])
    }),
  )
}

function isSamePlace(left: Slot, right: Slot): boolean {
  if (left.verb !== right.verb || left.passive !== right.passive) return false
  return [...left.objects].some((word) => right.objects.has(word))
}

/** Per account the head nouns that it uses in its own voice. */
function ownHeads({ readings }: Readonly<Comparing>, referents: readonly Referent[]): ReadonlySet<string>[] {
  const quoted = readings.map(({ quotations }) => quotations.filter(({ depth }) => depth === 0))
  const heads = readings.map(() => new Set<string>())
  for (const { account, cluster } of referents) {
    const isQuoted = isQuotedAt(quoted[account]!)
    for (const member of [...cluster.members].sort((a, b) => a.start - b.start))
      if (member.kind === 'group' && !isQuoted(member.start)) heads[account]!.add(member.words.join(' '))
  }
  return heads
}

/** Whether the two can be one: no two nations, not the state on one side only, and no account that tells them apart in its own voice. */
function canBeOne(left: Referent, right: Referent, heads: readonly ReadonlySet<string>[]): boolean {
  if (left.nation !== null && right.nation !== null && left.nation !== right.nation) return false
  if (OF_THE_STATE.has(left.family ?? '') !== OF_THE_STATE.has(right.family ?? '')) return false
  const [one, other] = [left.heads[0] ?? '', right.heads[0] ?? '']
  return one === other || !heads.some((mine) => mine.has(one) && mine.has(other))
}

/** Joins groups of two accounts that do the same to the same thing in two statements of one claim. */
export function linkSlots({ referents, joints }: Linking, comparing: Readonly<Comparing>): void {
  const places = placesOf(referents)
  const heads = ownHeads(comparing, referents)
  const accountOf = new Map(comparing.accounts.map(({ id }, at) => [id, at]))
  for (const claim of comparing.claims) {
    const slots = claim.cells.flatMap((cell) => {
      const account = cell.statements.length > 0 ? accountOf.get(cell.account) : undefined
      const mine = account === undefined ? undefined : places.get(account)
      return mine === undefined ? [] : slotsIn(cell, comparing.readings[account!]!, mine)
    })
    for (const [index, slot] of slots.entries()) {
      const other = slots.slice(0, index).find((earlier) => isSamePlace(earlier, slot))
      if (other === undefined) continue
      const [left, right] = [referents[other.referent]!, referents[slot.referent]!]
      if (left.account === right.account || !canBeOne(left, right, heads)) continue
      joints.join(other.referent, slot.referent, {
        labels: [left.cluster.name, right.cluster.name],
        kind: 'slot',
        why: `the same place in the same claim: “${other.words}”, “${slot.words}”`,
      })
    }
  }
}
