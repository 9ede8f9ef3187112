/** `settings.json` of a data folder: how the stream behaves. Every field may be left out. */
import { z } from 'zod'

const seconds = z.number().positive()
/** Megabytes: a million of them is more than any disk at hand. */
const MOST_UPLOAD = 1_000_000

/** Shorter than a quarter of an hour nobody can read; a key that opens for more than a year is one that was forgotten. */
const sessionHours = z.number().min(0.25).max(8_760)

/**
 * `contact`: an address or page that site owners find in the user agent. `name`: what the one person who
 * works here without an account is called. `delay`: seconds between two requests to one host.
 * `refetch`: when an article is fetched again, in minutes after it was first seen; empty for never. `settle`: seconds from
 * a change of a story to its comparison, longer for stories of many accounts.
 * `tries`: how often a job is tried before it is parked. `window`: days during which a story takes in articles.
 * `robots`: whether robots.txt is followed. `memento`: what to ask a web archive for its copy of a page, with `{address}` where the
 * page's address belongs; nothing is asked where it is left out. `sessionIdle`: hours without a request after which whoever is signed in by
 * a browser must sign in again; `sessionLongest`: hours after which they must in any case. `upload`: megabytes (millions of bytes)
 * that a person may send at once.
 */
export const Settings = z
  .object({
    contact: z.string().min(3).optional(),
    name: z.string().trim().min(1).max(64).optional(),
    delay: z.number().nonnegative(),
    every: seconds,
    refetch: z.array(z.number().positive()),
    settle: seconds,
    tries: z.number().int().positive(),
    window: seconds,
    robots: z.boolean(),
    memento: z
      .string()
      .regex(/\{\+?address\}/u)
      .optional(),
    sessionIdle: sessionHours,
    sessionLongest: sessionHours,
    upload: z.number().positive().max(MOST_UPLOAD),
  })
  .strict()
export type Settings = z.infer<typeof Settings>
