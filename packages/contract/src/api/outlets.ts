/** What each outlet is, with cited facts, and how it attributes, as counts. No score. */
import { z } from 'zod'
import { Outlet } from '../stored.js'

/**
 * Counts over the newest versions kept of one outlet. `attributions` splits by who is the holder; `sources` are the most named, each with
 * an article to look at.
 */
export const OutletPractice = z.object({
  articles: z.number().int(),
  attributions: z.number().int(),
  named: z.number().int(),
  unnamed: z.number().int(),
  official: z.number().int(),
  own: z.number().int(),
  sources: z.array(z.object({ name: z.string(), count: z.number().int(), article: z.string() })),
})
export type OutletPractice = z.infer<typeof OutletPractice>

export const OutletSummary = Outlet.extend({ articles: z.number().int() })
export type OutletSummary = z.infer<typeof OutletSummary>
export const OutletList = z.object({ outlets: z.array(OutletSummary) })
export type OutletList = z.infer<typeof OutletList>
export const OutletDetail = z.object({
  outlet: Outlet,
  practice: OutletPractice,
  /** Outlets that the facts name as of one owner or one voice. */
  sisters: z.array(z.string()),
})
export type OutletDetail = z.infer<typeof OutletDetail>
export const OutletImport = z.object({ outlets: z.array(Outlet).min(1).max(10_000) })
export type OutletImport = z.infer<typeof OutletImport>
export const Imported = z.object({ count: z.number().int() })
export type Imported = z.infer<typeof Imported>
