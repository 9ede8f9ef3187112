/** Stories as lists and heads show them. */
import { z } from 'zod'
import { ArticleKey, Membership, StoredArticle, StoredComparison, StoredStory } from '../stored.js'
import { Paging, pageOf } from './paging.js'

/**
 * A story in a list. `counts` are those of its newest comparison, null while there is none. `news` counts what came since this user's
 * last visit: articles, further versions, comparisons; null where it was never visited. `headlineOf` is the outlet whose headline the title
 * is, null where that is not known.
 */
export const StorySummary = StoredStory.omit({ apart: true }).extend({
  counts: StoredComparison.shape.counts.nullable(),
  comparison: z.string().nullable(),
  comparedAt: z.string().nullable(),
  outlets: z.array(z.string()),
  headlineOf: z.string().nullable(),
  news: z
    .object({ articles: z.number().int(), versions: z.number().int(), comparisons: z.number().int() })
    .nullable(),
})
export type StorySummary = z.infer<typeof StorySummary>

export const StorySort = z.enum(['newest', 'contested', 'accounts'])
export type StorySort = z.infer<typeof StorySort>

/** `least` hides stories of fewer articles; `outlet` and `language` keep stories with such an article; instants bound the last change. */
export const StoriesQuery = Paging.extend({
  sort: StorySort.default('newest'),
  language: z.string().optional(),
  outlet: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  least: z.coerce.number().int().min(1).default(1),
})
export type StoriesQuery = z.infer<typeof StoriesQuery>
export const StoryPage = pageOf(StorySummary)
export type StoryPage = z.infer<typeof StoryPage>

export const StoryMemberArticle = z.object({ article: StoredArticle, membership: Membership })
export type StoryMemberArticle = z.infer<typeof StoryMemberArticle>

/** A story with its articles by first sight, and why each stands here. */
export const StoryDetail = StorySummary.extend({
  members: z.array(StoryMemberArticle),
  /** Earlier comparisons, newest first. */
  comparisons: z.array(StoredComparison),
})
export type StoryDetail = z.infer<typeof StoryDetail>

/**
 * A moment at which an account came or changed: the places of the time slider. `changes` are the kinds of change by which a version
 * differs from the one before (kinds of `versions`).
 */
export const Moment = z.object({
  at: z.string(),
  article: ArticleKey,
  seq: z.number().int().positive(),
  outlet: z.string().nullable(),
  headline: z.string().nullable(),
  changes: z.array(z.object({ kind: z.string(), count: z.number().int() })),
})
export type Moment = z.infer<typeof Moment>
export const Timeline = z.object({ story: z.string(), moments: z.array(Moment) })
export type Timeline = z.infer<typeof Timeline>

/** What a person does with a story. `articles` of `split` leave it for a new one. */
export const StoryAct = z.discriminatedUnion('act', [
  z.object({ act: z.literal('merge'), into: z.string() }),
  z.object({ act: z.literal('split'), articles: z.array(ArticleKey).min(1) }),
  z.object({ act: z.literal('move'), article: ArticleKey, to: z.string() }),
  z.object({ act: z.literal('pin'), article: ArticleKey, isPinned: z.boolean() }),
  z.object({ act: z.literal('compare') }),
])
export type StoryAct = z.infer<typeof StoryAct>
/** The stories that the act touched, by id; the first is where to look. */
export const StoryActed = z.object({ stories: z.array(z.string()), said: z.array(z.string()) })
export type StoryActed = z.infer<typeof StoryActed>

/**
 * What is searched: words, "phrases" and -exclusions in `q`; `name` in names and labels that an account uses; `figure` a number that a
 * stated figure holds (its interval covers it).
 */
export const SearchQuery = Paging.extend({
  q: z.string().max(1_000).default(''),
  name: z.string().max(200).optional(),
  figure: z.coerce.number().optional(),
  outlet: z.string().optional(),
  language: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
})
export type ApiSearchQuery = z.infer<typeof SearchQuery>

/** `excerpt` are words of the text as they stand; `marks` are stretches of the excerpt that answer the search. */
export const SearchResult = z.object({
  article: StoredArticle,
  story: z.string().nullable(),
  storyTitle: z.string().nullable(),
  excerpt: z.string(),
  marks: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
  how: z.enum(['words', 'trigrams', 'names', 'figures']),
})
export type SearchResult = z.infer<typeof SearchResult>
/** `searched` says in how many articles was looked. */
export const SearchPage = pageOf(SearchResult).extend({ searched: z.number().int() })
export type SearchPage = z.infer<typeof SearchPage>
