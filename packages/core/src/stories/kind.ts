/** What a piece is by its form, from its headline and address. */
import type { PieceKind, StoryArticle } from './types.js'

/** Cues in the order in which they are asked. They are forms of publishing, not names of outlets. */
const CUES: readonly { kind: PieceKind; headline: RegExp; path: RegExp }[] = [
  {
    kind: 'live',
    headline:
      /\blive (?:blog|updates?|coverage|news|latest)\b|^live\s*[:|–—-]|[–—:|-]\s*(?:live|as it happened)!?\s*$|\bas it happened\b/iu,
    path: /\/(?:live|liveblog|live-updates?|live-news|live-blog)(?:\/|$)|-live-(?:updates?|blog)\b/u,
  },
  {
    kind: 'round-up',
    headline:
      /\b(?:(?:morning|evening|daily|weekly|weekend) (?:briefing|digest|brief|newsletter|round-?up|wrap)|news(?:paper)? (?:digest|round-?up|in brief)|(?:week|day|year|news) in (?:review|pictures|photos|brief)|what the papers say|(?:top|biggest) stories (?:of|this)|\d+ things (?:to know|you need to know) (?:today|this|for|on))\b|^(?:round-?up|in brief|your \w+ briefing)\b/iu,
    path: /\/(?:newsletters?|briefings?|round-?ups?|in-pictures)(?:\/|$)/u,
  },
  {
    kind: 'opinion',
    headline:
      /^(?:opinion|editorial|op-ed|comment|commentary|column|analysis and opinion|letters?)\s*[:|–—]|[|–—]\s*(?:opinion|editorial|column|comment|letters)\b[^|]*$/iu,
    path: /\/(?:opinions?|op-?eds?|op-edge|editorials?|commentisfree|commentary|columns?|columnists?|letters)(?:\/|$)/u,
  },
]

/** What is longer is no headline. */
const LONGEST_HEADLINE = 400

/** The path of an address in lower case, without its query. */
function pathOf(url: string | null): string {
  return url === null ? '' : (/^[a-z]+:\/\/[^/]+([^?#]*)/iu.exec(url)?.[1] ?? '').toLowerCase()
}

export function pieceKind({ headline, url }: Pick<StoryArticle, 'headline' | 'url'>): PieceKind {
  const path = pathOf(url)
  const title = (headline ?? '').slice(0, LONGEST_HEADLINE)
  const found = CUES.find((cue) => cue.headline.test(title) || cue.path.test(path))
  return found?.kind ?? 'report'
}
