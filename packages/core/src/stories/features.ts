/** What speaks for an article belonging to a story, as numbers. */
import type { Member, Story } from './story.js'
import { FIELDS, Field, multiply, shareHeld } from './vector.js'

const DAY = 86_400_000

/** Members whose headlines are asked for, the latest: what is told now. */
const HEADLINES_ASKED = 12
/** An article of fewer terms says little, and its likenesses come out low. */
const TERMS_OF_A_FULL_ARTICLE = 60
/** What stands for the distance in time where it is not known: between the same day and another week. */
const UNKNOWN_NEAR = 0.5
const UNKNOWN_FAR = 1

/**
 * The features, in the order of the weights.
 * - `all`, `title`, `lead`, `names`: cosines of the article with the sum of the story, by field.
 * - `headline`: greatest share of a member's headline whose words the article holds.
 * - `near`, `far`: days between the article and the nearest end of the story, d, as exp(-d / 3) and log(1 + d).
 * - `size`: logarithm of the number of articles. A sum of many is like anything.
 * - `brief`: how far the article is from having {@link TERMS_OF_A_FULL_ARTICLE} terms.
 * - `margin`: by how much `all` exceeds that of the next best story; below 0 where another is better.
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

const MARGIN = FEATURES.indexOf('margin')
const dots = new Float64Array(FIELDS)

/** Days between a moment and a stretch of time, 0 up to a day; null where either is not known. */
function daysBetween(time: number | null, { first, last }: Pick<Story, 'first' | 'last'>): number | null {
  if (time === null || first === null || last === null) return null
  return Math.max(0, Math.max(first - time, time - last) / DAY - 1)
}

function featuresOf({ piece, vector }: Pick<Member, 'piece' | 'vector'>, story: Story): number[] {
  multiply(vector, story.sum, dots)
  const cosine = (field: number) => (dots[field] === 0 ? 0 : dots[field]! / Math.sqrt(story.squares[field]!))
  const [all, title, lead, names] = [Field.all, Field.title, Field.lead, Field.names].map(cosine)
  let headline = 0
  for (let at = Math.max(0, story.members.length - HEADLINES_ASKED); at < story.members.length; at += 1)
    headline = Math.max(headline, shareHeld(story.members[at]!.vector, Field.title, vector))
  const days = daysBetween(piece.time, story)
  const near = days === null ? UNKNOWN_NEAR : Math.exp(-days / 3)
  const far = days === null ? UNKNOWN_FAR : Math.log1p(days)
  const brief = Math.max(0, 1 - vector.terms.length / TERMS_OF_A_FULL_ARTICLE)
  return [all!, title!, lead!, names!, headline, near, far, Math.log(story.size), brief, 0]
}

/** The features of an article with each of the stories that it may belong to. */
export function compareWith(
  article: Pick<Member, 'piece' | 'vector'>,
  stories: readonly Story[],
): number[][] {
  const rows = stories.map((story) => featuresOf(article, story))
  let [best, second] = [0, 0]
  for (const [all] of rows) {
    if (all! > best) [best, second] = [all!, best]
    else second = Math.max(second, all!)
  }
  for (const row of rows) row[MARGIN] = row[0]! - (row[0] === best ? second : best)
  return rows
}
