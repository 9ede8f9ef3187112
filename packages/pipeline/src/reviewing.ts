/** What people decided on findings, as it is kept: told back by story, line by line for other programs, and added to. */
import type { LogEntry, Review } from '@parallax/contract'
import type { Agreement, Anchor, ReviewEntry } from '@parallax/contract/api'
import { agreementOf, describeOnce, type KeptReview, undoneBy } from '@parallax/core'
import type { ReviewTarget, Store } from '@parallax/store'

/** Reviews read at a time. */
export const PAGE = 500

/** Which reviews: those of a story and of all that were merged into it; all where none is named. */
export interface ReviewScope {
  story?: string | undefined
}

const UNDO = { act: 'undo' } as const

/** Undos can be asked for by themselves, so that an export need not read everything twice. */
const toReview = ({ id, at, who, finding, act }: KeptReview): Review => ({
  id,
  at,
  who,
  act: act.act,
  target: { story: finding.story, kind: finding.kind, ...(act.act === 'undo' && UNDO) },
  body: { finding, act },
})

/** A record of the store that no person's judgement is has no finding: it is passed over. */
function fromReview({ id, at, who, body }: Review): KeptReview | null {
  const { finding, act } = body as Partial<Pick<KeptReview, 'finding' | 'act'>>
  return finding === undefined || act === undefined ? null : { id, at, who, finding, act }
}

export const fromReviews = (reviews: readonly Review[]) =>
  reviews.map(fromReview).filter((review) => review !== null)

/** Stories whose reviews are shown with this one: itself, and those merged into it. */
export const storiesOf = async (story: string, { stories }: Store) => [
  story,
  ...(await stories.mergedInto(story)),
]

export async function reviewCalled(id: string, { reviews }: Store): Promise<KeptReview | null> {
  const review = await reviews.get(id)
  return review && fromReview(review)
}

async function targetsOf({ story }: ReviewScope, store: Store): Promise<ReviewTarget[]> {
  return story === undefined ? [{}] : (await storiesOf(story, store)).map((each) => ({ story: each }))
}

async function* eachReview(scope: ReviewScope, store: Store): AsyncGenerator<KeptReview> {
  for (const target of await targetsOf(scope, store)) {
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

/** The acts alone that take others back, which is all that telling what stands needs. */
export async function undosOf({ story }: ReviewScope, store: Store): Promise<KeptReview[]> {
  const lists = (await targetsOf({ story }, store)).map((target) =>
    store.reviews.list({ ...target, ...UNDO }),
  )
  return fromReviews((await Promise.all(lists)).flat())
}

/** Every act, in the order of their ids, without holding them all. */
export async function* reviewEntries(scope: ReviewScope, store: Store): AsyncGenerator<ReviewEntry> {
  const undone = undoneBy(await undosOf(scope, store))
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
