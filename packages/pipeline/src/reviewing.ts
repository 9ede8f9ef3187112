/** What people decided on findings, as it is kept: told back by story, line by line for other programs, and added to. */
import type { LogEntry, Review } from '@parallax/contract'
import type { Agreement, Anchor, ReviewEntry } from '@parallax/contract/api'
import { type Acted, agreementOf, describeOnce, type KeptReview, undoneBy } from '@parallax/core'
import type { Store } from '@parallax/store'

/** Reviews read at a time. */
const PAGE = 500

/** Which reviews: those of a story and of all that were merged into it; all where none is named. */
export interface ReviewScope {
  story?: string | undefined
}

const toReview = ({ id, at, who, finding, act }: KeptReview): Review => ({
  id,
  at,
  who,
  act: act.act,
  target: { story: finding.story, kind: finding.kind },
  body: { finding, act },
})

/** A record of the store that no person's judgement is has no finding: it is passed over. */
function fromReview({ id, at, who, body }: Review): KeptReview | null {
  const { finding, act } = body as Partial<Pick<KeptReview, 'finding' | 'act'>>
  return finding === undefined || act === undefined ? null : { id, at, who, finding, act }
}

const fromReviews = (reviews: readonly Review[]) =>
  reviews.map(fromReview).filter((review) => review !== null)

/** Stories whose reviews are shown with this one: itself, and those merged into it. */
const storiesOf = async (story: string, { stories }: Store) => [story, ...(await stories.mergedInto(story))]

/** How many reviews there are; they are only ever added, so that the same number is the same reviews. */
export async function countReviews(story: string, store: Store): Promise<number> {
  const counts = (await storiesOf(story, store)).map((each) => store.reviews.count({ story: each }))
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
}

/** All of a story, and of those merged into it. */
export async function reviewsOf(story: string, store: Store): Promise<KeptReview[]> {
  const lists = (await storiesOf(story, store)).map((each) => store.reviews.list({ story: each }))
  return fromReviews((await Promise.all(lists)).flat())
}

export async function reviewCalled(id: string, { reviews }: Store): Promise<KeptReview | null> {
  const review = await reviews.get(id)
  return review && fromReview(review)
}

async function* eachReview({ story }: ReviewScope, store: Store): AsyncGenerator<KeptReview> {
  const targets =
    story === undefined ? [{}] : (await storiesOf(story, store)).map((each) => ({ story: each }))
  for (const target of targets) {
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<typeof store.reviews.page>> = await store.reviews.page(target, {
        limit: PAGE,
        after,
      })
      yield* fromReviews(page.items)
      after = page.next
    } while (after !== null)
  }
}

/** Every act, in the order of their ids, without holding them all. What was taken back is found in a first pass over them. */
export async function* reviewEntries(scope: ReviewScope, store: Store): AsyncGenerator<ReviewEntry> {
  const undos: Acted[] = []
  for await (const { id, act } of eachReview(scope, store)) if (act.act === 'undo') undos.push({ id, act })
  const undone = undoneBy(undos)
  for await (const review of eachReview(scope, store)) yield { ...review, isUndone: undone.has(review.id) }
}

/** How far people agree, over a story or over everything kept. */
export async function agreementIn(scope: ReviewScope, store: Store): Promise<Agreement> {
  const reviews: KeptReview[] = []
  for await (const review of eachReview(scope, store)) reviews.push(review)
  return agreementOf(reviews)
}

/** The review and its line of the log, together. */
export async function keepReview(review: KeptReview, { reviews }: Store): Promise<void> {
  const { id, at, who, act, finding } = review
  const line: Omit<LogEntry, 'seq'> = {
    at,
    who,
    what: 'review',
    subject: finding.story,
    body: { review: id, act: act.act, kind: finding.kind, says: finding.says },
  }
  await reviews.append(toReview(review), line)
}

/**
 * The anchor as it stands in the version that it names, with so much around it that it can be told from its likes; or why its words do not
 * stand there.
 */
export async function checkAnchor(anchor: Anchor, { articles }: Store): Promise<Anchor | string> {
  const { article, sha256, start, end, exact, prefix, suffix } = anchor
  const version = (await articles.versions(article)).find((each) => each.article.sha256 === sha256)
  if (version === undefined) return `No version of article ${article} has a text with the SHA-256 ${sha256}.`
  const { text } = version.article
  if (exact === '' || text.slice(start, end) !== exact)
    return `From ${start} to ${end}, version ${version.seq} of article ${article} holds other words: ${JSON.stringify(text.slice(start, end).slice(0, 200))}.`
  if (!text.slice(0, start).endsWith(prefix) || !text.startsWith(suffix, end))
    return `Other words stand around it in version ${version.seq} of article ${article}.`
  return { ...describeOnce({ id: article, text }, { start, end }), sha256 }
}
