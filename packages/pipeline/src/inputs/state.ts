/** What became of each thing that a person added. */
import type { InputBatch } from '@parallax/contract/api'
import type { Store } from '@parallax/store'

/**
 * The state of a batch as it is now; null where there is none. Each change of it is a line `inputs` in the log with the batch as its subject,
 * so that whoever reads the log knows when to ask again.
 */
export async function batchState({ inputs }: Pick<Store, 'inputs'>, id: string): Promise<InputBatch | null> {
  return inputs.get(id)
}
