/** What live listeners are told. A listener that was away asks again for what it shows; events carry no content. */
import { z } from 'zod'
import { InputBatch } from './inputs.js'

export const LiveEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('story'), story: z.string() }),
  z.object({ type: z.literal('comparison'), story: z.string(), comparison: z.string() }),
  z.object({ type: z.literal('review'), story: z.string(), review: z.string(), who: z.string() }),
  z.object({ type: z.literal('inputs'), batch: InputBatch }),
  z.object({ type: z.literal('status') }),
])
export type LiveEvent = z.infer<typeof LiveEvent>
