/** A comparison whole as JSON, put together from its parts a piece at a time: of hundreds of accounts it would not fit in one string. */
import { gunzipSync } from 'node:zlib'
import type { Comparison } from '@parallax/contract'
import type { Figures, Gaps, Names, Overview, Sources } from '@parallax/contract/api'
import { type AnyPartName, CLAIMS_IN_A_BLOCK, claimBlockOf, readingOf } from '@parallax/core/parts'
import { type PartSources, readPart } from './reading-parts.js'

/** Null where there is no such comparison. Rejects while it is read where a part is damaged or was let go meanwhile. */
export async function readWholeJson(
  comparison: string,
  sources: PartSources,
): Promise<AsyncIterable<string> | null> {
  const held = await readPart(comparison, 'overview', sources)
  return held === null ? null : piecesOf(comparison, held, sources)
}

const textOf = (bytes: Uint8Array) => gunzipSync(bytes).toString('utf8')

/** In the order of the schema, as `parallax compare` prints it. */
async function* piecesOf(comparison: string, held: Uint8Array, sources: PartSources): AsyncGenerator<string> {
  const text = async (name: AnyPartName): Promise<string> => {
    const bytes = await readPart(comparison, name, sources)
    if (bytes === null) throw new Error(`The part ${name} of comparison ${comparison} was let go meanwhile.`)
    return textOf(bytes)
  }
  const value = async <Value>(name: AnyPartName) => JSON.parse(await text(name)) as Value
  const first = JSON.parse(textOf(held)) as Overview
  const { schemaVersion, story, accounts, conflicts } = first
  yield `${openObject({ schemaVersion, story, accounts })},"articles":[`
  for (const at of first.articles.keys()) yield `${at > 0 ? ',' : ''}${inner(await text(readingOf(at)))}`
  yield '],"claims":['
  for (let at = 0; at < first.counts.claims; at += CLAIMS_IN_A_BLOCK)
    yield `${at > 0 ? ',' : ''}${inner(await text(claimBlockOf(at))).slice(1, -1)}`
  const { figureLedger } = await value<Figures>('figures')
  const { naming, acts } = await value<Names>('names')
  const { origins, reuse } = await value<Sources>('sources')
  const { omissions, unheard, hardening, softening, headlines } = await value<Gaps>('gaps')
  const { across } = await value<Pick<Comparison, 'across'>>('across')
  const { copies, independence, notes, method } = first
  const rest = {
    ...{ conflicts, figureLedger, naming, acts, origins, reuse, copies, across, independence, unheard },
    ...{ omissions, hardening, softening, headlines, notes, method },
  } satisfies Partial<Comparison>
  yield `],${JSON.stringify(rest).slice(1)}`
}

/** An object without its last brace. */
const openObject = (value: object) => JSON.stringify(value).slice(0, -1)

/** The value of an object that has one: readings and blocks of claims are such. */
const inner = (json: string) => json.slice(json.indexOf(':') + 1, -1)
