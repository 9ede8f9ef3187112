/** Texts, files and addresses that a person adds, and what became of each. */
import { z } from 'zod'

/**
 * `story`: into which story they go by the person's word; the stream decides where null. Files come as `multipart/form-data` in fields `file`,
 * with `text`, `address` (each as often as wanted) and `story` beside them where there are any.
 */
export const NewInputs = z.object({
  texts: z
    .array(
      z.object({
        text: z.string().min(1),
        outlet: z.string().optional(),
        headline: z.string().optional(),
        published: z.string().optional(),
        url: z.string().optional(),
      }),
    )
    .default([]),
  addresses: z.array(z.string().url()).default([]),
  story: z.string().nullable().default(null),
})
export type NewInputs = z.infer<typeof NewInputs>

export const InputState = z.enum(['waiting', 'fetching', 'reading', 'grouping', 'done', 'failed'])
export type InputState = z.infer<typeof InputState>

/**
 * `error` says why, and what to do. `articles` counts what was found in it (an archive holds many); `article` is the first of them, `story`
 * where that went. `said` names parts of it that could not be read.
 */
export const InputItem = z.object({
  name: z.string(),
  kind: z.enum(['text', 'file', 'address']),
  state: InputState,
  error: z.string().nullable(),
  said: z.array(z.string()),
  articles: z.number().int(),
  article: z.string().nullable(),
  story: z.string().nullable(),
})
export type InputItem = z.infer<typeof InputItem>

export const InputBatch = z.object({
  id: z.string(),
  at: z.string(),
  who: z.string(),
  /** Where it was to go; null where the stream decides. */
  story: z.string().nullable(),
  items: z.array(InputItem),
})
export type InputBatch = z.infer<typeof InputBatch>
