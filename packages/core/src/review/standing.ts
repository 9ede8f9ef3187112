/** What the acts of people on one finding come to. */
import type { Correction, Judgement, ReviewEntry, Standing, Verdict } from '@parallax/contract/api'
import { push } from '../multimap.js'

export type Act = Pick<ReviewEntry, 'id' | 'at' | 'who' | 'act' | 'isUndone'>

/** By time; acts of one instant by their ids. */
export function byTime(a: Pick<Act, 'at' | 'id'>, b: Pick<Act, 'at' | 'id'>): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  if (a.id === b.id) return 0
  return a.id < b.id ? -1 : 1
}

type Corrected = Act & { act: Correction }

const isCorrection = (each: Act): each is Corrected =>
  ['bounds', 'speaker', 'position', 'same'].includes(each.act.act)

/** Null for an act that judges nothing. */
function verdictOf(each: Act): Verdict | null {
  const { act } = each.act
  if (act === 'accept' || act === 'reject') return act
  return isCorrection(each) ? 'correct' : null
}

/** The last of each person, by name. */
export function judgementsOf(acts: readonly Act[]): Judgement[] {
  const last = new Map<string, Judgement>()
  for (const each of [...acts].sort(byTime)) {
    const verdict = each.isUndone ? null : verdictOf(each)
    if (verdict !== null) last.set(each.who, { who: each.who, verdict, review: each.id })
  }
  return [...last.values()].sort((a, b) => (a.who < b.who ? -1 : 1))
}

/** What is corrected: a person's second word on it stands in the place of the first. */
function thingOf({ who, act }: Corrected): string {
  if (act.act === 'bounds') return JSON.stringify([who, 'bounds', act.of])
  if (act.act !== 'same') return JSON.stringify([who, act.act])
  const places = [act.with, ...(act.words === undefined ? [] : [act.words])].map(
    ({ article, sha256, start, end }) => [article, sha256, start, end],
  )
  return JSON.stringify([who, 'same', act.what, places])
}

function correctionsOf(live: readonly Act[]): string[] {
  const last = new Map(live.filter(isCorrection).map((each) => [thingOf(each), each.id]))
  const held = new Set(last.values())
  return live.filter(({ id }) => held.has(id)).map(({ id }) => id)
}

function tagsOf(live: readonly Act[]): string[] {
  const tags = new Map<string, boolean>()
  for (const { act } of live) if (act.act === 'tag') tags.set(act.tag, act.isSet)
  return [...tags].flatMap(([tag, isSet]) => (isSet ? [tag] : [])).sort()
}

function assignedTo(live: readonly Act[]): string | null {
  let to: string | null = null
  for (const { act } of live) if (act.act === 'assign') to = act.to
  return to
}

type Comment = Act & { act: { act: 'comment' } }
const isComment = (each: Act): each is Comment => each.act.act === 'comment'

/** Answers beneath what they answer; those to a comment that was taken back move up to what that one answered. */
function threadOf(acts: readonly Act[]): Standing['thread'] {
  const comments = new Map(acts.filter(isComment).map((each) => [each.id, each]))
  const answersTo = new Map<string | null, Comment[]>()
  for (const each of comments.values()) if (!each.isUndone) push(answersTo, standsUnder(each, comments), each)
  const thread: Standing['thread'] = []
  const open = (answersTo.get(null) ?? []).map((each) => ({ each, depth: 0 })).reverse()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { each, depth } = next
    thread.push({ review: each.id, depth })
    const answers = (answersTo.get(each.id) ?? []).map((answer) => ({ each: answer, depth: depth + 1 }))
    open.push(...answers.reverse())
  }
  return thread
}

/** The nearest comment above that stands; only earlier ones count, so that no thread bites its tail. */
function standsUnder(comment: Comment, comments: ReadonlyMap<string, Comment>): string | null {
  let below = comment
  for (;;) {
    const above = below.act.to === null ? undefined : comments.get(below.act.to)
    if (above === undefined || byTime(above, below) >= 0) return null
    if (!above.isUndone) return above.id
    below = above
  }
}

/** Acts in any order; those of one finding only. */
export function standing(acts: readonly Act[]): Standing {
  const inOrder = [...acts].sort(byTime)
  const live = inOrder.filter(({ isUndone }) => !isUndone)
  return {
    judgements: judgementsOf(live),
    corrections: correctionsOf(live),
    notes: live.filter(({ act }) => act.act === 'note').map(({ id }) => id),
    tags: tagsOf(live),
    assignedTo: assignedTo(live),
    thread: threadOf(inOrder),
    undone: inOrder.filter(({ isUndone }) => isUndone).map(({ id }) => id),
  }
}
