/** Kept articles, their versions and proofs. */
import { z } from 'zod'
import { ArticleKey, ArticleVersion, Capture, Membership, StoredArticle } from '../stored.js'

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

/** Addresses that may be kept. */
export const Addresses = z.object({ addresses: z.array(z.string().min(1)).min(1).max(50) })
export type Addresses = z.infer<typeof Addresses>
/** The article that is kept under each address, in the order that was asked; null where none is. `story` is null until it has found one. */
export const Located = z.object({
  items: z.array(
    z.object({ address: z.string(), article: ArticleKey.nullable(), story: z.string().nullable() }),
  ),
})
export type Located = z.infer<typeof Located>
