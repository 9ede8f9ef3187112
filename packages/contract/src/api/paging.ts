/** Lists in pages: `after` is the `next` of the page before; null where there is no more. */
import { z } from 'zod'

export const MOST_OF_A_PAGE = 200

/** Query parameters of every list. */
export const Paging = z.object({
  limit: z.coerce.number().int().min(1).max(MOST_OF_A_PAGE).default(50),
  after: z.string().optional(),
})
export type Paging = z.infer<typeof Paging>

export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() })
