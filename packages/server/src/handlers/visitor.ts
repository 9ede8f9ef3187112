/** Whose visits are counted. */
import type { Actor } from '../handler.js'

/** The id of the user; the name where one person works without accounts. */
export const visitorOf = (actor: Actor | null): string => actor?.id ?? actor?.name ?? 'somebody'
