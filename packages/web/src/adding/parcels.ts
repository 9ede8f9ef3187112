/**
 * What is being added: parcels that are sent one by one, since a drop may be large, and what becomes of the things in each. They live on
 * while the reader goes elsewhere in the room.
 */
import { type CallOf, createClient } from '@parallax/client'
import type { InputBatch, InputItem, Problem } from '@parallax/contract/api'
import { problemOf } from '../data/problem.js'
import { cache } from '../data/room.js'
import { createState } from '../data/state.js'
import { act } from '../data/use-act.js'
import { uploading } from './uploading.js'

export interface Parcel {
  id: number
  name: string
  state: 'queued' | 'sending' | 'cancelled' | 'refused' | 'sent'
  /** Bytes of a file, and how many of them have gone; 0 for words and addresses. */
  size: number
  gone: number
  /** Why the server did not take it. */
  problem: Problem | null
  items: readonly InputItem[]
}

type Sending = CallOf<'addInputs'>

export const parcels = createState<readonly Parcel[]>([])
/** What is sent, for as long as it may be sent again. */
const sendings = new Map<number, Sending>()
/** Breaks the one off that is being sent. */
let stop: AbortController | null = null
const listeners = new Set<(finished: readonly Parcel[]) => void>()
let last = 0
let isSending = false

/** Should the line of events be silent, what is under way is asked for so often. */
const LOOK_MS = 4_000

function change(id: number, changes: Partial<Parcel>): void {
  parcels.set(parcels.get().map((parcel) => (parcel.id === id ? { ...parcel, ...changes } : parcel)))
}

export function isFinalItem({ state }: InputItem): boolean {
  return state === 'done' || state === 'failed'
}

export function isFinal({ state, items }: Parcel): boolean {
  return state === 'refused' || state === 'cancelled' || (state === 'sent' && items.every(isFinalItem))
}

/** Told each time that everything added so far has come to its end. Gives the end of it. */
export function onFinished(listener: (finished: readonly Parcel[]) => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function tellIfFinished(): void {
  const all = parcels.get()
  if (all.length > 0 && all.every(isFinal)) for (const listener of listeners) listener(all)
}

/** Follows a batch until each of its things is done or failed. */
function follow(id: number, batch: InputBatch): void {
  const asked = { params: { batch: batch.id } }
  cache.put('getInputs', asked, batch)
  const timer = setInterval(() => cache.again('getInputs', asked), LOOK_MS)
  const look = () => {
    const { value } = cache.peek('getInputs', asked)
    if (value === null) return
    change(id, { items: value.items })
    if (!value.items.every(isFinalItem)) return
    if (value.items.every(({ state }) => state === 'done')) sendings.delete(id)
    clearInterval(timer)
    end()
    cache.refresh(
      (name) => name === 'listStories' || name === 'getStory' || name === 'search' || name === 'listOutlets',
    )
    tellIfFinished()
  }
  const end = cache.watch('getInputs', asked, look)
  look()
}

async function sendNext(): Promise<void> {
  if (isSending) return
  const parcel = parcels.get().find(({ state }) => state === 'queued')
  const sending = parcel === undefined ? undefined : sendings.get(parcel.id)
  if (parcel === undefined || sending === undefined) return
  isSending = true
  stop = new AbortController()
  const { id, size } = parcel
  const { signal } = stop
  change(id, { state: 'sending', gone: 0, problem: null })
  // The form has a few bytes more than its file.
  const by = createClient({ fetch: uploading((sent) => change(id, { gone: Math.min(sent, size) })) })
  try {
    const batch = await act('addInputs', { ...sending, signal }, by)
    change(id, { state: 'sent', items: batch.items })
    follow(id, batch)
  } catch (error) {
    change(id, signal.aborted ? { state: 'cancelled' } : { state: 'refused', problem: problemOf(error) })
    tellIfFinished()
  } finally {
    isSending = false
    stop = null
  }
  await sendNext()
}

interface Named {
  name: string
  /** In bytes, of a file. */
  size?: number
  sending: Sending
}

function send(named: readonly Named[]): void {
  // Once everything came to its end, a new lot begins a new list.
  const kept = parcels.get().every(isFinal) ? [] : parcels.get()
  const added = named.map(({ name, size = 0, sending }): Parcel => {
    last += 1
    sendings.set(last, sending)
    return { id: last, name, state: 'queued', size, gone: 0, problem: null, items: [] }
  })
  parcels.set([...kept, ...added])
  void sendNext()
}

/** Sends one again that was refused, cancelled, or could not be read. */
export function sendAgain(id: number): void {
  change(id, { state: 'queued', gone: 0, problem: null, items: [] })
  void sendNext()
}

/** What waits is not sent, what is being sent is broken off; the server keeps nothing of it. */
export function cancel(id: number): void {
  const parcel = parcels.get().find((each) => each.id === id)
  if (parcel?.state === 'sending') stop?.abort()
  else if (parcel?.state === 'queued') {
    change(id, { state: 'cancelled' })
    tellIfFinished()
  }
}

export function isUnsent(): boolean {
  return parcels.get().some(({ state }) => state === 'queued' || state === 'sending')
}

function formOf(file: File, story: string | null): FormData {
  const form = new FormData()
  form.append('file', file, file.name)
  if (story !== null) form.append('story', story)
  return form
}

export function addFiles(files: readonly File[], story: string | null): void {
  send(files.map((file) => ({ name: file.name, size: file.size, sending: { form: formOf(file, story) } })))
}

type NewInputs = NonNullable<Sending['body']>
export type NewText = NonNullable<NewInputs['texts']>[number]

export interface NewWords {
  texts: readonly (NewText & { name: string })[]
  addresses: readonly string[]
  story: string | null
}

export function addWords({ texts, addresses, story }: NewWords): void {
  send([
    ...texts.map(({ name, ...text }) => ({ name, sending: { body: { texts: [text], story } } })),
    ...addresses.map((address) => ({ name: address, sending: { body: { addresses: [address], story } } })),
  ])
}

/** The stories that the things went into, in their order. */
export function storiesOf(all: readonly Parcel[]): string[] {
  return [
    ...new Set(all.flatMap(({ items }) => items.map(({ story }) => story)).filter((story) => story !== null)),
  ]
}

export function countsOf(all: readonly Parcel[]): { done: number; failed: number } {
  const items = all.flatMap((parcel) => parcel.items)
  return {
    done: items.reduce((sum, { state, articles }) => sum + (state === 'done' ? Math.max(1, articles) : 0), 0),
    failed:
      items.filter(({ state }) => state === 'failed').length +
      all.filter(({ state }) => state === 'refused').length,
  }
}
