/** Puts what was served into the captures, and its record into the store. */
import type { Capture } from '@parallax/contract'
import {
  type CapturedFile,
  chooseMemento,
  type FetchedResponse,
  mementoQuery,
  toCapture,
} from '@parallax/ingest'
import type { Context } from './stage.js'

/**
 * The bytes are on the disk before the record is stored: a record without its bytes cannot be.
 * @param earlier the last capture of this address; where the body is the same, it is not kept twice
 */
export async function captureResponse(
  response: FetchedResponse,
  source: string | null,
  { captures, store }: Context,
  earlier: Capture | null = null,
): Promise<Capture> {
  const capture = { ...toCapture(response, await captures.write(response, earlier)), source }
  await store.captures.put(capture)
  return capture
}

/** A file as it was when it was read. */
export async function captureFile(
  file: CapturedFile,
  source: string | null,
  { captures, store }: Context,
): Promise<Capture> {
  const { isRevisit: _, ...place } = await captures.writeFile(file)
  const { address, at } = file
  const served = { requested: address, address, at, status: 200, mediaType: null }
  const capture: Capture = { ...place, ...served, article: null, source, memento: null }
  await store.captures.put(capture)
  return capture
}

/** Where a web archive has a copy of the page, asked only where the settings name an archive. Without an answer it stays unknown. */
export async function findMemento(
  { address, at }: Pick<Capture, 'address' | 'at'>,
  { client, settings }: Context,
): Promise<string | null> {
  if (settings.memento === undefined) return null
  const outcome = await client.get(mementoQuery(settings.memento, address))
  if (outcome.kind !== 'response') return null
  return chooseMemento(new TextDecoder().decode(outcome.response.body), at)?.address ?? null
}
