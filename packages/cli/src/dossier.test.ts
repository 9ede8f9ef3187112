import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Comparison } from '@parallax/contract'
import { createCaptureWriter, readCapture } from '@parallax/ingest'
import type { Store } from '@parallax/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { response } from '../../ingest/src/capture/_captures.js'
import { capturesOf } from './dossier.js'
import type { Io } from './io.js'

let folder: string
let written: Awaited<ReturnType<ReturnType<typeof createCaptureWriter>['write']>>[]
const said: string[] = []
const io = { stderr: { write: async (text: string) => void said.push(text) } } as unknown as Io

/** The two versions of one article, of which the second was served with the very bytes of the first. */
const store = () =>
  ({
    captureFolder: folder,
    captures: { get: async (id: string) => written.find((each) => each.id === id) ?? null },
    articles: {
      versions: async () => [
        { sha256: 'one', capture: written[0]!.id },
        { sha256: 'two', capture: written[1]!.id },
        { sha256: 'three', capture: null },
      ],
    },
  }) as unknown as Store
const comparing = (...hashes: string[]) =>
  ({ articles: hashes.map((sha256) => ({ id: 'a', article: { sha256 } })) }) as unknown as Comparison

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-'))
  const writer = createCaptureWriter({ folder })
  const first = await writer.write(response())
  written = [first, await writer.write(response({ at: '2031-05-04T07:00:00.000Z' }), first)]
  await writer.close()
})

afterAll(() => rm(folder, { recursive: true }))

describe('the captures of a dossier', () => {
  it('are those of the versions compared, and of the bytes that they name', async () => {
    const names = async (...hashes: string[]) =>
      (await capturesOf(comparing(...hashes), store(), io)).map(({ name }) => name)
    const [first, second] = written.map(({ id }) => `${id}.warc.gz`)
    expect(await names('one')).toEqual([first])
    expect(await names('two')).toEqual([first, second].toSorted())
    expect(await names('three', 'unknown')).toEqual([])
    expect(said).toEqual([])
  })

  it('are web archives of their own', async () => {
    const [capture] = await capturesOf(comparing('one'), store(), io)
    const bytes = capture!.content as Uint8Array
    await writeFile(join(folder, 'alone.warc.gz'), bytes)
    const read = await readCapture(folder, { file: 'alone.warc.gz', offset: 0, length: bytes.length })
    expect(read.sha256).toBe(written[0]!.sha256)
  })

  it('are named and left out where they are damaged', async () => {
    const [lost, ...others] = written
    written = [{ ...lost!, offset: lost!.offset + 1 }, ...others]
    expect(await capturesOf(comparing('one'), store(), io)).toEqual([])
    expect(said.join()).toContain(`the capture ${lost!.id} is left out`)
  })
})
