/** What a person did, as a line of the log. */
import type { Actor } from '../handler.js'
import type { Services } from '../services.js'

export async function record(
  actor: Actor | null,
  { store, clock }: Services,
  what: string,
  subject: string,
  body: Record<string, unknown> = {},
): Promise<void> {
  await store.log.append({ at: clock().toISOString(), who: actor!.name, what, subject, body })
}
