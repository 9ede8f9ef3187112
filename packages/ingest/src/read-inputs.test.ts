import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readInputs } from './read-inputs.js'
import type { Ingested, IngestOptions } from './types.js'

const STORY =
  'The harbour office closed the quay on Monday after two cracks were found in its wall, the mayor said. It will stay shut for six weeks.'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function readAll(inputs: readonly string[], options: IngestOptions = {}): Promise<Ingested[]> {
  const items: Ingested[] = []
  for await (const item of readInputs(inputs, options)) items.push(item)
  return items
}
function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const codes = (items: readonly Ingested[]) =>
  items.map((item) => (item.kind === 'skipped' ? item.code : 'article'))
async function* streamOf(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield new TextEncoder().encode(chunk)
}

describe('readInputs', () => {
  it('keeps the text of a plain file byte for byte but for mark and line ends', async () => {
    const [item] = await readAll([write('vale-courier.txt', `\ufeff${STORY}\r\n\r\n  More.\t\n`)])
    expect(item).toMatchObject({
      kind: 'article',
      name: 'vale-courier.txt',
      article: { text: `${STORY}\n\n  More.\t\n`, language: 'en', outlet: null },
    })
  })

  it('walks a folder in the order of code units, and names what it does not read', async () => {
    for (const name of ['b.txt', 'a.txt', 'B.txt', '.hidden.txt', 'style.css']) write(name, STORY)
    write('picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]))
    for (const sub of ['node_modules', 'sub']) mkdirSync(join(folder, sub))
    write('node_modules/x.txt', STORY)
    write('sub/c.txt', STORY)
    const items = await readAll([folder])
    expect(items.map(({ input }) => input.slice(folder.length + 1))).toEqual([
      'B.txt',
      'a.txt',
      'b.txt',
      'picture.png',
      'style.css',
      'sub/c.txt',
    ])
    expect(codes(items)).toEqual([
      'article',
      'article',
      'article',
      'not-read-yet',
      'unknown-format',
      'article',
    ])
  })

  it('reads a file of an unknown extension as text where the user names it', async () => {
    expect(codes(await readAll([write('story.log', STORY)]))).toEqual(['article'])
  })

  it('names what is missing, empty, blank, binary, too large, or leads back to itself', async () => {
    const huge = write('huge.txt', '')
    truncateSync(huge, 200 * 1024 * 1024)
    symlinkSync('loop', join(folder, 'loop'))
    const inputs = [
      join(folder, 'nope.txt'),
      write('empty.txt', ''),
      write('blank.txt', ' \n\t\n'),
      write('x.bin', Uint8Array.from([0, 1, 2, 0, 3, 9, 0, 255])),
      huge,
      join(folder, 'loop'),
    ]
    const items = await readAll(inputs)
    expect(codes(items)).toEqual(['not-found', 'empty', 'empty', 'binary', 'too-large', 'link-loop'])
    expect(items[4]).toMatchObject({ reason: 'It holds 200 MB; at most 50 MB are read.' })
  })

  it.skipIf(process.getuid?.() === 0)('names a file without permission', async () => {
    const path = write('secret.txt', STORY)
    chmodSync(path, 0)
    expect(codes(await readAll([path]))).toEqual(['no-permission'])
  })

  it('enters a folder that a link leads back to once', async () => {
    write('a.txt', STORY)
    symlinkSync(folder, join(folder, 'back'))
    expect(codes(await readAll([folder]))).toEqual(['article', 'link-loop'])
  })

  it('reads standard input by what it holds, once', async () => {
    const text = await readAll(['-', '-'], { stdin: streamOf('The quay', ' is shut.') })
    expect(codes(text)).toEqual(['article', 'no-standard-input'])
    expect(text[0]).toMatchObject({
      input: '-',
      name: 'standard input',
      article: { text: 'The quay is shut.' },
    })
    const lines = await readAll(['-'], { stdin: streamOf('{"text":"One."}\n{"te', 'xt":"Two."}\n') })
    expect(lines.map((item) => (item.kind === 'article' ? item.article.text : item.code))).toEqual([
      'One.',
      'Two.',
    ])
    const page = await readAll(['-'], {
      stdin: streamOf(`<!doctype html><title>Quay</title><p>${STORY}</p>`),
    })
    expect(page).toMatchObject([{ article: { headline: 'Quay' } }])
  })

  it('gives different articles different ids, and says where a given one was changed', async () => {
    const path = write(
      'a.jsonl',
      '{"id":"x","text":"One."}\n{"id":"x","text":"Two."}\n{"text":"Three."}\n{"text":"Three."}',
    )
    const items = await readAll([path])
    const ids = items.map((item) => (item.kind === 'article' ? item.id : ''))
    expect(ids.slice(0, 2)).toEqual(['x', 'x-2'])
    expect(new Set(ids).size).toBe(4)
    expect(items[1]).toMatchObject({ article: { textChanges: [{ code: 'id-changed' }] } })
  })

  it('says how many inputs are done and known before each', async () => {
    write('a.txt', STORY)
    write('b.txt', STORY)
    const seen: [number, number][] = []
    await readAll([folder, 'nope'], { onProgress: (done, known) => seen.push([done, known]) })
    expect(seen).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ])
  })

  it('notes the encoding, gives the same result twice, and keeps markup in text as text', async () => {
    const path = write(
      'a.txt',
      Buffer.from('Caf\xe9 <b>cr\xe8me</b> \u0026amp; th\xe9 \xe0 la mairie', 'latin1'),
    )
    const [first, second] = [await readAll([path]), await readAll([path])]
    expect(first).toEqual(second)
    expect(first[0]).toMatchObject({
      article: { text: 'Café <b>crème</b> &amp; thé à la mairie', textChanges: [{ code: 'encoding' }] },
    })
  })

  it('names addresses that are not fetched', async () => {
    expect(codes(await readAll(['http://127.0.0.1:1/', 'ftp://vale.example/a', 'http://[broken']))).toEqual([
      'refused-address',
      'bad-address',
      'bad-address',
    ])
  })
})
