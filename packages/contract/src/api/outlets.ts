/** What each outlet is, with cited facts, and how it attributes, as counts. No score. */
import { z } from 'zod'
import { Outlet } from '../stored.js'

/**
 * Counts over the newest versions kept of one outlet; no score. `articles` were read, `unread` of them in a language whose attributions are
 * not: they are in no other count. Each of the `attributions` is `official` (its holder is a body of the state), `named` (any other that is
 * called by a name) or `unnamed`. `own` are those of the `sentences` that stand in no attribution: what is told on the outlet's own word.
 * `sources` are the holders most named, each with the newest article that names it.
 */
export const OutletPractice = z.object({
  articles: z.number().int(),
  unread: z.number().int(),
  sentences: z.number().int(),
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
/** `isEntered`: somebody entered or imported it; others are known from articles alone. */
export const OutletList = z.object({ outlets: z.array(OutletSummary.extend({ isEntered: z.boolean() })) })
export type OutletList = z.infer<typeof OutletList>
export const OutletDetail = z.object({
  outlet: Outlet,
  practice: OutletPractice,
  /** Outlets whose facts name the same owner, or the same whole that they are part of. */
  sisters: z.array(z.string()),
  /**
   * Each owner or whole that is shared, with all outlets whose facts name it and where that is written. A comparison that counts voices may
   * count these as one; none does so by itself.
   */
  voices: z.array(
    z.object({
      about: z.string(),
      value: z.string(),
      outlets: z.array(z.string()),
      cites: z.array(z.string()),
    }),
  ),
})
export type OutletDetail = z.infer<typeof OutletDetail>
/** A table comes as `text/csv`, with the columns `name,hosts,about,value,cite`, a line a fact. */
export const OutletImport = z.object({
  outlets: z
    .array(Outlet)
    .min(1)
    .max(10_000)
    .check(({ value, issues }) => {
      // Of two under one name only the last would stay.
      const seen = new Set<string>()
      for (const [index, { name }] of value.entries()) {
        if (seen.has(name))
          issues.push({
            code: 'custom',
            path: [index, 'name'],
            input: name,
            message: 'Another outlet has this name: join both.',
          })
        seen.add(name)
      }
    }),
})
export type OutletImport = z.infer<typeof OutletImport>
export const Imported = z.object({ count: z.number().int() })
export type Imported = z.infer<typeof Imported>
