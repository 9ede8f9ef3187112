/** A gathering and those who make it up: "a caravan of migrants", "the migrants in the caravan", "the migrant caravan". */
import type { Comparing } from '../comparing.js'
import type { Sentence, Token } from '../text/types.js'
import { groupNoun } from './group-nouns.js'
import { type Linking, labelsOf } from './linking.js'
import type { Referent } from './referents.js'
import { GATHERINGS } from './roles.lexicon.js'
import type { Candidate } from './types.js'

const isGathering = (member: Candidate) => member.kind === 'group' && GATHERINGS.has(member.words.at(-1)!)

/** Words that may stand between a gathering and its people: "a caravan of about two hundred". */
const MAX_BETWEEN = 4
const INSIDE = new Set(['in', 'inside', 'within'])

const phraseFrom = ({ start, modifiers }: Candidate) => Math.min(start, ...modifiers.map((one) => one.start))

/** The tokens between two mentions, or null where they are too many or anything but words and numbers. */
function between(left: Candidate, right: Candidate, { tokens }: Sentence): readonly Token[] | null {
  const from = phraseFrom(right)
  const inside = tokens.slice(left.run.to + 1, right.run.from).filter(({ end }) => end <= from)
  return inside.length > MAX_BETWEEN || inside.some(({ kind }) => kind === 'punctuation') ? null : inside
}

/** "a caravan of (some two hundred) migrants", "the migrants in the caravan". */
function saysOne(left: Candidate, right: Candidate, sentence: Sentence): boolean {
  const words = between(left, right, sentence)
  const first = words?.[0]
  if (words === null || first === undefined) return false
  if (isGathering(left)) return first.lower === 'of' && words.every(({ lower }) => !INSIDE.has(lower))
  return INSIDE.has(first.lower) && words.length <= 2
}

/** The groups of one account that bear no name. */
interface Groups {
  /** By sentence, in the order of the text. */
  bySentence: Map<number, { member: Candidate; referent: number }[]>
  /** By head noun, where neither nation nor origin is told. */
  byHead: Map<string, number>
}

function addGroup(
  { bySentence, byHead }: Groups,
  referent: number,
  { cluster, heads, nation, origin }: Referent,
): void {
  for (const member of cluster.members) {
    if (member.kind !== 'group' || (member.votes.group ?? 0) === 0) continue
    const placed = bySentence.get(member.sentence) ?? []
    placed.push({ member, referent })
    bySentence.set(member.sentence, placed)
    if (nation === null && origin === null && !byHead.has(heads[0]!)) byHead.set(heads[0]!, referent)
  }
}

function groupsByAccount({ referents }: Linking): Map<number, Groups> {
  const groups = new Map<number, Groups>()
  for (const [at, referent] of referents.entries()) {
    if (referent.words.length > 0) continue
    const mine = groups.get(referent.account) ?? { bySentence: new Map(), byHead: new Map() }
    groups.set(referent.account, mine)
    addGroup(mine, at, referent)
  }
  for (const { bySentence } of groups.values())
    for (const placed of bySentence.values()) placed.sort((a, b) => a.member.start - b.member.start)
  return groups
}

/** The noun in front of a gathering that names its people, in the singular: "migrant" in "the migrant caravan". */
function peopleNamedBy({ modifiers }: Candidate, text: string): string | undefined {
  const heads = modifiers.map(({ start, end }) => groupNoun(`${text.slice(start, end).toLowerCase()}s`)?.head)
  return heads.find((head) => head !== undefined)
}

interface Said {
  whole: number
  people: number
  words: string
}

/** Where an account says of whom a gathering is made. */
function* saidIn(
  { bySentence, byHead }: Groups,
  sentences: readonly Sentence[],
  text: string,
): Generator<Said> {
  for (const [sentence, placed] of bySentence)
    for (const [at, { member, referent }] of placed.entries()) {
      if (isGathering(member)) {
        const people = byHead.get(peopleNamedBy(member, text) ?? '')
        if (people !== undefined)
          yield { whole: referent, people, words: text.slice(phraseFrom(member), member.end) }
      }
      const left = placed[at - 1]
      if (left === undefined || isGathering(left.member) === isGathering(member)) continue
      if (!saysOne(left.member, member, sentences[sentence]!)) continue
      const [whole, people] = isGathering(member) ? [referent, left.referent] : [left.referent, referent]
      yield { whole, people, words: text.slice(phraseFrom(left.member), member.end) }
    }
}

/** Where an account itself says of whom a gathering is made, its words for both may mean the same people. */
export function leanOnGatherings(linking: Linking, { readings }: Readonly<Comparing>): void {
  const { referents, joints } = linking
  if (!referents.some(({ cluster }) => cluster.members.some(isGathering))) return
  for (const [account, groups] of groupsByAccount(linking)) {
    const { sentences, article } = readings[account]!
    for (const { whole, people, words } of saidIn(groups, sentences, article.text))
      joints.lean(people, whole, {
        labels: labelsOf(referents, whole, people),
        kind: 'members',
        why: `an account says whom it is made of: “${words.replace(/\s+/gu, ' ')}”`,
      })
  }
}
