/** Errors of the API, by RFC 9457 (`application/problem+json`), with the cure beside the fault. */
import { z } from 'zod'

/** `type` is a stable relative reference, `#` and a kebab-case name; `cure` says what to do; `faults` name the fields that were refused. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  cure: z.string(),
  faults: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})
export type Problem = z.infer<typeof Problem>
