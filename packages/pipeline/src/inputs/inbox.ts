/** Takes in what a person adds: onto the disk first, then as jobs of the stream. */
import { randomBytes } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import type { InputBatch, NewInputs } from '@parallax/contract/api'
import type { KeptInput, NewJob, Store } from '@parallax/store'
import type { FetchPayload, ReadPayload } from '../payloads.js'
import { inputJob } from './job.js'
import { safeName } from './names.js'
import { batchState } from './state.js'
import { type Kept, keepFile } from './upload.js'

/** Things added at once. */
export const MAX_INPUTS = 1_000

/** More was added at once than is taken, or nothing at all. */
export class InputsError extends Error {
  override readonly name = 'InputsError'
}

export interface Inbox {
  /** Writes a file to the disk as it comes. One that is too large is refused by name, and the rest goes on. */
  keep(name: string, content: AsyncIterable<Uint8Array>): Promise<void>
  /** Hands all of it to the stream. Throws {@link InputsError}. */
  send(more: NewInputs, who: string): Promise<InputBatch>
  /** Lets go of what was kept, where it is not sent. */
  discard(): Promise<void>
}

interface Pending {
  input: KeptInput
  job: NewJob | null
}

/** Files that were added and not read yet, in the folder of the captures, which all workers share. */
export function inputsFolder({ captureFolder }: Pick<Store, 'captureFolder'>): string {
  return join(dirname(captureFolder), 'inputs')
}

const waiting = (kind: KeptInput['kind'], name: string): KeptInput => ({
  name,
  kind,
  state: 'waiting',
  error: null,
  said: [],
})

const refused = (input: KeptInput, error: string): Pending => ({
  input: { ...input, state: 'failed', error },
  job: null,
})

export function openInbox(store: Store, clock: () => Date): Inbox {
  const id = randomBytes(10).toString('hex')
  const folder = join(inputsFolder(store), id)
  const pending: Pending[] = []

  const claim = (): number => {
    if (pending.length >= MAX_INPUTS)
      throw new InputsError(`At most ${MAX_INPUTS} things are taken at once. Add the rest after them.`)
    return pending.length
  }
  const add = async (
    kind: 'text' | 'file',
    shown: string,
    file: string,
    content: AsyncIterable<Uint8Array>,
  ) => {
    const item = claim()
    const input = waiting(kind, shown)
    // Its place is taken before it is on the disk, so that two that come side by side are two.
    pending.push({ input, job: null })
    const path = join(folder, String(item), file)
    await mkdir(dirname(path), { recursive: true })
    const kept: Kept = await keepFile(path, content)
    const payload: ReadPayload = { capture: null, file: path, source: null, outlet: null, part: 'all' }
    pending[item] = kept.isKept
      ? { input, job: inputJob('read', { batch: id, item }, { ...payload }) }
      : refused(input, kept.reason)
  }
  const addAddress = (address: string): void => {
    const item = claim()
    const input = waiting('address', address)
    if (!/^https?:\/\//iu.test(address)) {
      pending.push(refused(input, 'Only addresses that begin with http:// or https:// can be fetched.'))
      return
    }
    const firstSeen = clock().toISOString()
    const payload: FetchPayload = { address, source: null, outlet: null, count: 0, firstSeen }
    pending.push({ input, job: inputJob('fetch', { batch: id, item }, { ...payload }) })
  }

  return {
    keep: (name, content) => {
      const { shown, file } = safeName(name)
      return add('file', shown, file, content)
    },
    async send({ texts, addresses, story }, who) {
      for (const text of texts) await add('text', titleOf(text), ...written(text))
      for (const address of addresses) addAddress(address.trim())
      if (pending.length === 0) throw new InputsError('Nothing was added. Give a text, a file or an address.')
      const batch = { id, at: clock().toISOString(), who, story, items: pending.map(({ input }) => input) }
      await store.inputs.begin(
        batch,
        pending.flatMap(({ job }) => job ?? []),
      )
      return (await batchState(store, id))!
    },
    discard: () => rm(folder, { recursive: true, force: true }),
  }
}

type NewText = NewInputs['texts'][number]

/** Characters of a text's name. */
const MAX_TITLE = 80

function titleOf({ headline, text }: NewText): string {
  return (headline ?? text.trim().split('\n', 1)[0]!).trim().slice(0, MAX_TITLE)
}

/** Bare words are kept as they were given; what is known about them stands beside them as JSON. */
function written({ text, outlet, headline, published, url }: NewText): [string, AsyncIterable<Uint8Array>] {
  const known = { outlet, title: headline, published, url }
  const isBare = Object.values(known).every((value) => value === undefined || value === '')
  const content = isBare ? text : JSON.stringify({ ...known, text })
  return [isBare ? 'text.txt' : 'text.json', Readable.from([Buffer.from(content)])]
}
