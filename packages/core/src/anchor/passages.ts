/** Shared words drawn together: every link between places that stand for the same words belongs to one passage. */
import type { Attribution, Comparison, Evidence, Place, Reuse, Span } from '@parallax/contract'

/** The words of one account in a passage; more than one place where it has them in parts or several times. */
export interface Voice {
  article: string
  evidence: Evidence[]
  /** What of the fullest quotation its own quotation leaves out; empty where that cannot be told. */
  leftOut: Span[]
}

export interface Passage {
  kind: Reuse['kind']
  links: Reuse[]
  voices: Voice[]
  /** The quoted words of the account that quotes most, where another quotes less of them. */
  fullest: Place | null
}

/** What of a comparison passages are made of: the links, the texts and who is quoted in them. */
export interface PassageTexts extends Pick<Comparison, 'reuse'> {
  articles: readonly {
    id: string
    article: { text: string }
    attributions: readonly Pick<Attribution, 'kind' | 'content'>[]
  }[]
}

const WORD = /[\p{L}\p{N}\p{Surrogate}]/u
const MARK = /["“”„«»]/u

function rootOf(parents: number[], index: number): number {
  let root = index
  while (parents[root] !== root) root = parents[root]!
  let at = index
  while (parents[at] !== root) [at, parents[at]] = [parents[at]!, root]
  return root
}

/** Directly quoted words by article, in order. */
function quotationsOf({ articles }: PassageTexts): Map<string, Span[]> {
  return new Map(
    articles.map(({ id, attributions }) => [
      id,
      attributions
        .filter(({ kind }) => kind !== 'indirect')
        .flatMap(({ content }) => {
          const [first, last] = [content[0]!, content.at(-1)!]
          return { start: first.start, end: last.end }
        })
        .sort((a, b) => a.start - b.start),
    ]),
  )
}

const overlap = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start)
const length = ({ start, end }: Span) => end - start

/** The quotation that holds most of the place. */
function quotationAt(quotations: readonly Span[], place: Span): Span | null {
  let best: Span | null = null
  for (const each of quotations) {
    if (overlap(each, place) * 2 <= length(place)) continue
    if (best === null || length(each) > length(best)) best = each
  }
  return best
}

/** Numbers of links whose places in one article overlap by half of the shorter, or stand in one quotation. */
function joinLinks(reuse: readonly Reuse[], quotations: Map<string, Span[]>): number[] {
  const parents = reuse.map((_, index) => index)
  const join = (a: number, b: number) => {
    const [one, other] = [rootOf(parents, a), rootOf(parents, b)]
    parents[Math.max(one, other)] = Math.min(one, other)
  }
  const places = reuse.flatMap(({ from, to, kind }, link) =>
    [from, to].map((place) => ({
      link,
      article: place.article,
      place,
      wide: kind === 'quotation' ? (quotationAt(quotations.get(place.article) ?? [], place) ?? place) : place,
    })),
  )
  places.sort((a, b) =>
    a.article === b.article ? a.wide.start - b.wide.start : a.article < b.article ? -1 : 1,
  )
  let last = places[0]
  for (const next of places.slice(1)) {
    if (last!.article !== next.article) last = next
    else {
      const shorter = Math.min(length(last!.wide), length(next.wide))
      if (overlap(last!.wide, next.wide) * 2 > shorter) join(last!.link, next.link)
      if (next.wide.end > last!.wide.end) last = next
    }
  }
  return parents.map((_, index) => rootOf(parents, index))
}

function voicesOf(links: readonly Reuse[]): Voice[] {
  const voices = new Map<string, Voice>()
  for (const place of links.flatMap(({ from, to }) => [from, to])) {
    const voice = voices.get(place.article) ?? { article: place.article, evidence: [], leftOut: [] }
    const isKnown = voice.evidence.some((known) => overlap(known, place) * 2 > length(place))
    if (!isKnown) voice.evidence.push(place)
    voices.set(place.article, voice)
  }
  for (const { evidence } of voices.values()) evidence.sort((a, b) => a.start - b.start)
  return [...voices.values()]
}

/** Without what is no word at either end. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && !WORD.test(text[from]!)) from += 1
  while (to > from && !WORD.test(text[to - 1]!)) to -= 1
  return { start: from, end: to }
}

/** Without case and kind of quotation mark, at the same length; null where that cannot be kept. */
function leveled(text: string): string | null {
  const level = text.toLowerCase().replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s/gu, ' ')
  return level.length === text.length ? level : null
}

/** What of `whole` none of the pieces holds; null where a piece is not found in it. */
function leftOutOf(whole: Span, text: string, pieces: readonly string[]): Span[] | null {
  const level = leveled(text.slice(whole.start, whole.end))
  if (level === null) return null
  const found = pieces.map((piece) => ({ at: level.indexOf(leveled(piece) ?? '\u0000'), size: piece.length }))
  if (found.some(({ at }) => at === -1)) return null
  found.sort((a, b) => a.at - b.at)
  const left: Span[] = []
  let at = 0
  for (const piece of [...found, { at: level.length, size: 0 }]) {
    const gap = trimmed(text, { start: whole.start + at, end: whole.start + piece.at })
    if (gap.end > gap.start) left.push(gap)
    at = Math.max(at, piece.at + piece.size)
  }
  return left
}

/** A place over an opening or closing mark is cut there. */
function longestPiece(text: string, { start, end }: Span): Span {
  let best: Span = { start, end: start }
  let at = start
  for (const piece of text.slice(start, end).split(MARK)) {
    if (piece.length > length(best)) best = { start: at, end: at + piece.length }
    at += piece.length + 1
  }
  return best
}

/** From the mark that opens the quotation around the place to the mark that closes it, without the marks, inside `limit`. */
function betweenMarks(text: string, limit: Span, place: Span): Span {
  let { start, end } = longestPiece(text, place)
  while (start > limit.start && !MARK.test(text[start - 1]!)) start -= 1
  while (end < limit.end && !MARK.test(text[end]!)) end += 1
  return trimmed(text, { start, end })
}

/** For each voice the quotations that its places stand in, widest first. */
function quotedBy({ evidence }: Voice, text: string, quotations: readonly Span[]): Span[] {
  return evidence
    .map((place) => betweenMarks(text, quotationAt(quotations, place) ?? place, place))
    .sort((a, b) => length(b) - length(a) || a.start - b.start)
}

function withCuts(links: Reuse[], texts: Map<string, string>, quotations: Map<string, Span[]>): Passage {
  const voices = voicesOf(links)
  const kind = links.some((link) => link.kind === 'quotation') ? 'quotation' : links[0]!.kind
  if (kind !== 'quotation') return { kind, links, voices, fullest: null }
  const textOf = (id: string) => texts.get(id) ?? ''
  const quoted = voices.map((voice) => {
    const all = quotedBy(voice, textOf(voice.article), quotations.get(voice.article) ?? [])
    return { article: voice.article, widest: all[0]!, all }
  })
  const most = quoted.reduce((best, each) => (length(each.widest) > length(best.widest) ? each : best))
  const cut = voices.map((voice, index): Voice => {
    if (voice.article === most.article) return voice
    const own = quoted[index]!.all.map(({ start, end }) => textOf(voice.article).slice(start, end))
    return { ...voice, leftOut: leftOutOf(most.widest, textOf(most.article), own) ?? [] }
  })
  const isCut = cut.some(({ leftOut }) => leftOut.length > 0)
  return {
    kind,
    links,
    voices: cut,
    fullest: isCut ? { article: most.article, start: most.widest.start, end: most.widest.end } : null,
  }
}

/** In the order of the first link of each passage. */
export function passagesOf(comparison: PassageTexts): Passage[] {
  const { reuse } = comparison
  const quotations = quotationsOf(comparison)
  const groups = new Map<number, Reuse[]>()
  for (const [index, root] of joinLinks(reuse, quotations).entries()) {
    const links = groups.get(root) ?? []
    links.push(reuse[index]!)
    groups.set(root, links)
  }
  const texts = new Map(comparison.articles.map(({ id, article }) => [id, article.text]))
  return [...groups.values()].map((links) => withCuts(links, texts, quotations))
}
