/** What speaks for an article belonging to a story, as numbers. */
import type { Story, WithVector } from './story.js'
import { areStrangers } from './strangers.js'
import { FIELDS, Field, multiply } from './vector.js'

const DAY = 86_400_000

/** Members whose headlines are asked for, the latest: what is told now. */
const HEADLINES_ASKED = 12
/** An article of fewer terms says little, and its likenesses come out low. */
const TERMS_OF_A_FULL_ARTICLE = 60
/** What stands for the distance in time where it is not known: between the same day and another week. */
const UNKNOWN_NEAR = 0.5
const UNKNOWN_FAR = 1
/** Share of a headline from which the headlines are alike. */
const ALIKE = 0.5

/**
 * The features, in the order of the weights.
 * - `all`, `title`, `lead`, `names`: cosines of the article with the sum of the story, by field.
 * - `headline`: greatest share of a member's headline whose words the article holds.
 * - `near`, `far`: days between the article and the nearest end of the story, d, as exp(-d / 3) and log(1 + d).
 * - `size`: logarithm of the number of articles. A sum of many is like anything.
 * - `brief`: how far the article is from having {@link TERMS_OF_A_FULL_ARTICLE} terms.
 * - `margin`: by how much `all` exceeds that of the next best story; below 0 where another is better.
 *
 * Of two house fires of one night the headlines are alike, and nothing else is nearer: that speaks for one event only
 * where the names do not speak against it. Where article and story are strangers, `title`, `headline` and `margin` count the less,
 * the more alike the headlines are.
 */
export const FEATURES = [
  'all',
  'title',
  'lead',
  'names',
  'headline',
  'near',
  'far',
  'size',
  'brief',
  'margin',
] as const

/** Stories that are compared in full: those of the greatest `all`. */
const ASKED = 8

export interface Compared {
  story: Story
  /** Values of {@link FEATURES}. */
  features: number[]
}

const dots = new Float64Array(FIELDS)

/** Days between a moment and a stretch of time, 0 up to a day; null where either is not known. */
function daysBetween(time: number | null, { first, last }: Pick<Story, 'first' | 'last'>): number | null {
  if (time === null || first === null || last === null) return null
  return Math.max(0, Math.max(first - time, time - last) / DAY - 1)
}

/** Cosines by field. */
function cosinesOf({ vector }: WithVector, { sum, squares }: Story): number[] {
  multiply(vector, sum, dots)
  return Array.from(dots, (dot, field) => (dot === 0 ? 0 : dot / Math.sqrt(squares[field]!)))
}

/** The greatest share of a member's headline that stands among `terms`. */
function headlineHeld(terms: ReadonlySet<number>, { members }: Story): number {
  let greatest = 0
  for (let at = Math.max(0, members.length - HEADLINES_ASKED); at < members.length; at += 1) {
    const { title } = members[at]!
    let held = 0
    for (let place = 0; place < title.terms.length; place += 1)
      if (terms.has(title.terms[place]!)) held += title.shares[place]!
    greatest = Math.max(greatest, held)
  }
  return greatest
}

function featuresOf(
  { piece, vector }: WithVector,
  story: Story,
  { cosines, rival, terms }: { cosines: readonly number[]; rival: number; terms: ReadonlySet<number> },
): number[] {
  const all = cosines[Field.all]!
  const days = daysBetween(piece.time, story)
  const near = days === null ? UNKNOWN_NEAR : Math.exp(-days / 3)
  const far = days === null ? UNKNOWN_FAR : Math.log1p(days)
  const brief = Math.max(0, 1 - vector.terms.length / TERMS_OF_A_FULL_ARTICLE)
  const headline = headlineHeld(terms, story)
  const isOther = headline > 0 && areStrangers(vector, story.sum)
  const counts = isOther ? Math.max(0, 1 - headline / ALIKE) : 1
  const likeness = [all, cosines[Field.title]! * counts, cosines[Field.lead]!, cosines[Field.names]!]
  const margin = Math.min(all - rival, (all - rival) * counts)
  return [...likeness, headline * counts, near, far, Math.log(story.size), brief, margin]
}

/** An article with the stories that it is most like, the most like first; of equal ones, as given. */
export function compareWith(article: WithVector, stories: readonly Story[]): Compared[] {
  const terms = new Set(article.vector.terms)
  const near = stories.map((story) => ({ story, cosines: cosinesOf(article, story) }))
  near.sort((a, b) => b.cosines[Field.all]! - a.cosines[Field.all]!)
  const [first, second] = near.map(({ cosines }) => cosines[Field.all]!)
  return near.slice(0, ASKED).map(({ story, cosines }, at) => {
    const rival = (at === 0 ? second : first) ?? 0
    return { story, features: featuresOf(article, story, { cosines, rival, terms }) }
  })
}

/** An article with one story, where it might belong to the rivals too. */
export function compareAmong(article: WithVector, story: Story, rivals: readonly Story[]): number[] {
  const terms = new Set(article.vector.terms)
  const rival = Math.max(0, ...rivals.map((each) => cosinesOf(article, each)[Field.all]!))
  return featuresOf(article, story, { cosines: cosinesOf(article, story), rival, terms })
}
