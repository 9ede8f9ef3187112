/** Kept articles, their versions and proofs. */
import { z } from 'zod'
import { ArticleVersion, Capture, Membership, StoredArticle } from '../stored.js'

export const ArticleDetail = z.object({
  article: StoredArticle,
  membership: Membership.nullable(),
  versions: z.array(ArticleVersion.omit({ article: true }).extend({ headline: z.string().nullable() })),
  captures: z.array(Capture),
})
export type ArticleDetail = z.infer<typeof ArticleDetail>

/** Which two versions; the newest and the one before where left out. */
export const ChangesQuery = z.object({
  from: z.coerce.number().int().positive().optional(),
  to: z.coerce.number().int().positive().optional(),
})
export type ChangesQuery = z.infer<typeof ChangesQuery>
