/**
 * Shared passages as passim writes them (D. A. Smith, R. Cordell, A. Mullen: Computational Methods for Uncovering Reprinted Texts, 2015): a line
 * of JSON for each passage, with the cluster that it belongs to. Offsets count code points.
 */
import type { Comparison, Evidence } from '@parallax/contract'
import { createOffsets } from '../code-points.js'

interface Passage {
  article: string
  start: number
  end: number
  /** The passage that it was joined with; itself where it stands for its cluster. */
  leader: Passage
}

/** Passages of one article are one where they share so much of the longer (passim's relative overlap). */
const RELATIVE_OVERLAP = 0.5

function leaderOf(passage: Passage): Passage {
  let leader = passage
  while (leader.leader !== leader) leader = leader.leader
  passage.leader = leader
  return leader
}

const join = (one: Passage, other: Passage) => {
  leaderOf(other).leader = leaderOf(one)
}

function isOne(one: Passage, other: Passage): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared >= RELATIVE_OVERLAP * Math.max(one.end - one.start, other.end - other.start)
}

function gather({ reuse }: Comparison): Passage[] {
  const passages = new Map<string, Passage>()
  const passageAt = ({ article, start, end }: Evidence): Passage => {
    const key = `${article} ${start} ${end}`
    const known = passages.get(key)
    if (known !== undefined) return known
    const passage: Passage = { article, start, end, leader: null as never }
    passage.leader = passage
    passages.set(key, passage)
    return passage
  }
  for (const { from, to } of reuse) join(passageAt(from), passageAt(to))
  const byArticle = [...passages.values()].toSorted((one, other) =>
    one.article === other.article
      ? one.start - other.start || one.end - other.end
      : one.article < other.article
        ? -1
        : 1,
  )
  for (const [index, passage] of byArticle.entries())
    for (const other of byArticle.slice(index + 1)) {
      if (other.article !== passage.article || other.start >= passage.end) break
      if (isOne(passage, other)) join(passage, other)
    }
  return byArticle
}

/** One passage an article and cluster where they overlap: the whole of them. */
function merge(passages: readonly Passage[]): Passage[] {
  const merged: Passage[] = []
  for (const passage of passages) {
    const before = merged.findLast(
      (each) =>
        each.article === passage.article && leaderOf(each) === leaderOf(passage) && each.end >= passage.start,
    )
    if (before === undefined) merged.push({ ...passage, leader: leaderOf(passage) })
    else before.end = Math.max(before.end, passage.end)
  }
  return merged
}

export function toPassim(comparison: Comparison): string {
  const readings = new Map(comparison.articles.map((reading) => [reading.id, reading]))
  const offsets = new Map(comparison.articles.map(({ id, article }) => [id, createOffsets(article.text)]))
  const passages = merge(gather(comparison))
  const clusters = new Map<Passage, Passage[]>()
  for (const passage of passages) {
    const leader = leaderOf(passage)
    clusters.set(leader, [...(clusters.get(leader) ?? []), passage])
  }
  let uid = 0
  const lines = [...clusters.values()].flatMap((members, index) =>
    members.map(({ article, start, end }) => {
      const { text, outlet, headline, published, url } = readings.get(article)!.article
      const points = offsets.get(article)!
      uid += 1
      return JSON.stringify({
        uid,
        cluster: index + 1,
        size: members.length,
        id: article,
        series: outlet ?? article,
        begin: points.toCodePoint(start),
        end: points.toCodePoint(end),
        text: text.slice(start, end),
        date: published,
        title: headline,
        url,
      })
    }),
  )
  return lines.map((line) => `${line}\n`).join('')
}
