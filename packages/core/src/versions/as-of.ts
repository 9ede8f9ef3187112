/** Which version of each article stood at a given time. */
import type { Article } from '@parallax/contract'
import { instantOf } from '../instant.js'
import { statedTime } from './chronology.js'

/**
 * A version as a store keeps it. `seenAt` is the ISO 8601 time at which it was first seen to stand, null where that is not kept; the time of the capture
 * that the text was taken from then stands for it, if there is one.
 */
export interface TimedVersion {
  seenAt: string | null
  article: Pick<Article, 'published' | 'modified' | 'captured'>
}

/**
 * `stood`: this version, since the time given (ISO 8601). `not-yet`: the article had not come out. `unknown`: it had, but no version is known that
 * stood then.
 */
export type Standing<Version extends TimedVersion> =
  | { state: 'stood'; version: Version; since: string }
  | { state: 'not-yet'; since: string }
  | { state: 'unknown'; why: string }

const seenOf = ({ seenAt, article }: TimedVersion): string | null => seenAt ?? article.captured ?? null

/**
 * Since when a version stood: since its stated change, unless it was seen before that (a clock that is ahead, a stamp that was set later). A
 * version with the stamp of an earlier one stands since it was first seen: the stamp does not speak of it.
 */
function startOf<Version extends TimedVersion>(version: Version, stamps: Set<string>): string | null {
  const { article } = version
  const seenAt = seenOf(version)
  const stated = statedTime(article)
  if (stated === null) return seenAt
  const isOwn = !stamps.has(stated)
  stamps.add(stated)
  if (seenAt === null) return stated
  return !isOwn || instantOf(seenAt) < instantOf(stated) ? seenAt : stated
}

const byCapture = (a: TimedVersion, b: TimedVersion) =>
  compareTimes(seenOf(a) ?? statedTime(a.article), seenOf(b) ?? statedTime(b.article))

/** Unknown times last; two of them are equal. */
function compareTimes(a: string | null, b: string | null): number {
  const [one, other] = [instantOf(a), instantOf(b)]
  return one === other ? 0 : one < other ? -1 : 1
}

/** A version and since when (ISO 8601) it stood. */
export interface Started<Version> {
  version: Version
  since: string
}

/**
 * Since when each version of one article stood, in the order in which they were seen: that is when going back shows it. Versions of which
 * no time is known are left out.
 */
export function startsOf<Version extends TimedVersion>(versions: readonly Version[]): Started<Version>[] {
  const stamps = new Set<string>()
  return [...versions].sort(byCapture).flatMap((version) => {
    const since = startOf(version, stamps)
    return since === null || instantOf(since) === Number.POSITIVE_INFINITY ? [] : [{ version, since }]
  })
}

function standingOf<Version extends TimedVersion>(
  versions: readonly Version[],
  instant: number,
): Standing<Version> {
  const timed = startsOf(versions)
  const started = timed.filter(({ since }) => instantOf(since) <= instant)
  // Of equal starts the one seen last has taken the place of the others.
  const last = started.reduce<(typeof started)[number] | null>(
    (best, one) => (best === null || instantOf(one.since) >= instantOf(best.since) ? one : best),
    null,
  )
  if (last !== null) return { state: 'stood', ...last }
  const published = versions.map(({ article }) => article.published).sort(compareTimes)[0] ?? null
  if (published !== null && instantOf(published) <= instant)
    return { state: 'unknown', why: 'The article had come out, but no version is known that stood then.' }
  const first = timed.map(({ since }) => since).sort(compareTimes)[0]
  if (first === undefined) return { state: 'unknown', why: 'No version gives a time.' }
  if (published === null)
    return {
      state: 'unknown',
      why: 'The time of publication is not known, and no version was seen before then.',
    }
  return { state: 'not-yet', since: published }
}

/**
 * For each article the version that stood at an instant (ISO 8601; a date alone is its first moment, a time without a zone is taken as UTC),
 * in the order given. Pure. Throws `RangeError` for what is no ISO 8601 time.
 */
export function asOf<Version extends TimedVersion>(
  articles: readonly (readonly Version[])[],
  instant: string,
): Standing<Version>[] {
  const at = instantOf(instant)
  if (at === Number.POSITIVE_INFINITY)
    throw new RangeError(`${instant} is no ISO 8601 time: write it like 2031-05-14T08:12:00Z.`)
  return articles.map((versions) => standingOf(versions, at))
}
