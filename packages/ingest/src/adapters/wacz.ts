/** WACZ packages: the archives in them are read as WARC files, and checked against the digests that the package states. */
import { createHash } from 'node:crypto'
import { extensionOf, type Source } from '../source.js'
import type { Package } from '../wacz/read-wacz.js'
import { type Adapter, errorMessage, noted, type Parsed, skipped } from './adapter.js'
import { readArchive } from './warc.js'

export const waczAdapter: Adapter = {
  format: 'a web archive (WACZ)',
  isStreaming: true,
  isDecoding: true,
  detect({ bytes, fileName }) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536))
    if (head.toString('latin1', 0, 4) !== 'PK\x03\x04') return null
    const isPackage =
      extensionOf(fileName) === 'wacz' ||
      /archive\/[\w.-]{1,200}\.warc|datapackage\.json/u.test(head.toString('latin1'))
    return isPackage ? 'proved' : null
  },
  parse: readPackage,
}

async function* readPackage(source: Source): AsyncGenerator<Parsed> {
  const { openPackage } = await import('../wacz/read-wacz.js')
  let opened: Package
  try {
    opened = await openPackage(source)
  } catch (error) {
    return yield skipped('malformed-zip', `The package is damaged: ${errorMessage(error)}.`)
  }
  try {
    if (opened.archives.length === 0) yield skipped('no-article', 'The package holds no web archive.')
    for (const name of opened.archives) yield* readOne(source, opened, name)
    yield listNote(opened)
  } finally {
    opened.close()
  }
}

async function* readOne(source: Source, opened: Package, name: string): AsyncGenerator<Parsed> {
  const { hashed } = await import('../wacz/read-wacz.js')
  const hash = createHash('sha256')
  try {
    const stream = hashed(await opened.read(name), hash)
    yield* readArchive(source, stream)
    // The reader of records may stop early; the digest is of all bytes.
    for await (const _ of stream);
  } catch (error) {
    return yield skipped('malformed-zip', `${name} in the package is damaged: ${errorMessage(error)}.`)
  }
  const stated = opened.digests?.get(name)
  if (stated === undefined) yield noted('no-digest', `The package states no digest of ${name}.`)
  else if (stated !== hash.digest('hex'))
    yield noted(
      'digest-mismatch',
      `${name} does not have the digest that the package states: it is not what was packed.`,
    )
  else yield noted('digest-match', `${name} has the digest that the package states.`)
}

function listNote({ isListSound }: Package): Parsed {
  if (isListSound === null) return noted('no-digest', 'The list of digests has no digest of its own.')
  if (isListSound) return noted('digest-match', 'The list of digests has the digest that stands beside it.')
  return noted(
    'digest-mismatch',
    'The list of digests does not have the digest that stands beside it: it was changed.',
  )
}
