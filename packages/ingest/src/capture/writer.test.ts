/** Captures written and read back, by this room and by an independent reader. */
import { open, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { WARCParser } from 'warcio'
import { PAGE, packed, response, withFolder } from './_captures.js'
import { inspectFile, packMember } from './member.js'
import { reDeriveText } from './re-derive.js'
import { readCapture } from './read-capture.js'
import { CaptureDamagedError, sha256Of } from './record.js'
import { recordsOf } from './records-of.js'
import { createCaptureWriter, toCapture } from './writer.js'

const now = () => Date.parse('2031-05-04T06:00:00Z')
const filesOf = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.endsWith('.warc.gz')).sort()

async function recordsIn(path: string) {
  const records: {
    type: string
    uri: string | null
    header: (name: string) => string | null
    status: unknown
    payload: Buffer
  }[] = []
  const parser = new WARCParser([new Uint8Array(await readFile(path))], { keepHeadersCase: true })
  for await (const record of parser) {
    const payload = Buffer.from(await record.readFully(false))
    records.push({
      type: record.warcType,
      uri: record.warcTargetURI ?? null,
      header: (name) => record.warcHeader(name) ?? null,
      status: record.httpHeaders?.statusCode,
      payload,
    })
  }
  return records
}

async function stateOf(path: string) {
  const file = await open(path)
  try {
    return await inspectFile(file)
  } finally {
    await file.close()
  }
}

async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

it('gives back what was served, byte by byte and header by header', async () => {
  await withFolder(async (folder) => {
    const writer = createCaptureWriter({ folder, now, operator: 'the desk\nof Vale' })
    const served = response()
    const written = await writer.write(served)
    expect(written).toMatchObject({
      sha256: sha256Of(served.wire),
      bytes: served.wire.length,
      isRevisit: false,
    })
    const read = await readCapture(folder, written)
    expect(read).toMatchObject({
      id: written.id,
      address: served.address,
      at: served.at,
      ip: served.ip,
      status: 200,
      statusText: 'OK',
      responseHeaders: served.responseHeaders,
      requestHeaders: served.requestHeaders,
      mediaType: 'text/html',
      charset: 'utf-8',
      original: null,
    })
    expect(Buffer.from(read.wire).equals(served.wire)).toBe(true)
    expect(toCapture(served, written)).toMatchObject({
      file: written.file,
      offset: written.offset,
      status: 200,
    })
    await writer.close()
  })
})

it('is read by an independent reader: types, addresses, digests, what belongs together', async () => {
  await withFolder(async (folder) => {
    const writer = createCaptureWriter({ folder, now })
    const redirects = [
      {
        address: 'http://vale.example/quay',
        at: '2031-05-04T05:59:59.000Z',
        status: 301,
        statusText: 'Moved Permanently',
        httpVersion: '1.1',
        ip: '203.0.113.7',
        requestHeaders: [['Host', 'vale.example']] as const,
        responseHeaders: [['Location', 'https://vale.example/quay']] as const,
      },
    ]
    const written = await writer.write(response({ redirects }))
    await writer.close()
    const records = await recordsIn(join(folder, written.file))
    expect(records.map(({ type, uri, status }) => [type, uri, status])).toEqual([
      ['warcinfo', null, undefined],
      ['response', 'http://vale.example/quay', 301],
      ['request', 'http://vale.example/quay', expect.anything()],
      ['response', 'https://vale.example/quay', 200],
      ['request', 'https://vale.example/quay', expect.anything()],
    ])
    const [, hop, , answer, asked] = records
    // Bodies of redirects are not read.
    expect([hop, answer].map((each) => each?.header('WARC-Truncated'))).toEqual(['unspecified', null])
    expect([hop, answer].map((each) => each?.header('WARC-IP-Address'))).toEqual([
      '203.0.113.7',
      '203.0.113.7',
    ])
    expect(answer!.payload.toString()).toBe(PAGE)
    expect(answer!.header('WARC-Payload-Digest')).toBe(`sha256:${written.sha256}`)
    expect(answer!.header('WARC-Record-ID')).toBe(`<urn:uuid:${written.id}>`)
    expect(asked!.header('WARC-Concurrent-To')).toBe(`<urn:uuid:${written.id}>`)
  })
})

it('writes the head alone where the body was captured before, and finds the body again', async () => {
  await withFolder(async (folder) => {
    const writer = createCaptureWriter({ folder, now })
    const first = await writer.write(response())
    const later = response({ at: '2031-05-04T07:00:00.000Z' })
    const second = await writer.write(later, first)
    const third = await writer.write(response({ at: '2031-05-04T08:00:00.000Z' }), second)
    const other = await writer.write(
      response({ body: Buffer.from('other'), wire: Buffer.from('other') }),
      third,
    )
    expect([second, third, other].map(({ isRevisit }) => isRevisit)).toEqual([true, true, false])
    for (const written of [second, third]) {
      const read = await readCapture(folder, written)
      expect(Buffer.from(read.wire).toString()).toBe(PAGE)
      expect(read.original).toMatchObject({ id: first.id, file: first.file, offset: first.offset })
    }
    await writer.close()
    const revisit = (await recordsIn(join(folder, first.file))).find(({ type }) => type === 'revisit')
    expect(revisit?.header('WARC-Profile')).toBe(
      'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest',
    )
    expect(revisit?.payload.length).toBe(0)
  })
})

it('notices where the body that it refers to has become another', async () => {
  await withFolder(async (folder) => {
    const place = { file: 'first.warc.gz', offset: 0 }
    const put = async (text: string) => {
      const body = Buffer.from(text)
      const member = await packMember(recordsOf(response({ body, wire: body }), null).records[0]!.bytes)
      await writeFile(join(folder, place.file), member)
      return member.length
    }
    const length = await put(PAGE)
    const writer = createCaptureWriter({ folder, now, maxFileBytes: 1 })
    const revisit = await writer.write(response(), { ...place, length, sha256: sha256Of(Buffer.from(PAGE)) })
    await writer.close()
    expect(revisit.isRevisit).toBe(true)
    expect((await readCapture(folder, revisit)).sha256).toBe(revisit.sha256)
    await put('Another page.')
    await expect(readCapture(folder, revisit)).rejects.toThrow(CaptureDamagedError)
  })
})

it('tells a record that was never finished from damage with whole records behind it', async () => {
  await withFolder(async (folder) => {
    const path = join(folder, 'a.warc.gz')
    const member = await packMember(recordsOf(response(), null).records[0]!.bytes)
    // Not packed again: a long piece that would swallow what follows.
    const large = await packMember(
      Buffer.concat([Buffer.from('WARC/1.1\r\n'), Buffer.alloc(60_000, 'a')]),
      true,
    )
    for (const [bytes, rest] of [
      [[member, large], 'nothing'],
      [[member, large.subarray(0, 5000)], 'torn'],
      [[member, large.subarray(0, 5000), member], 'damaged'],
      [[member, member.subarray(0, -8), Buffer.alloc(8)], 'torn'],
      [[member, Buffer.from('no gzip at all')], 'damaged'],
    ] as const) {
      await writeFile(path, Buffer.concat(bytes))
      expect((await stateOf(path)).rest).toBe(rest)
    }
  })
})

it('writes the body again where the earlier capture cannot be had', async () => {
  await withFolder(async (folder) => {
    const writer = createCaptureWriter({ folder, now })
    const first = await writer.write(response())
    const lost = await writer.write(response(), { ...first, file: 'parallax-lost.warc.gz' })
    const wrong = await writer.write(response(), { ...first, offset: first.offset + 1 })
    expect([lost.isRevisit, wrong.isRevisit]).toEqual([false, false])
    await writer.close()
  })
})

it('gives the same records for the same responses', async () => {
  const write = (folder: string) => async () => {
    const writer = createCaptureWriter({ folder, now })
    const written = await writer.write(packed(PAGE))
    await writer.close()
    return { ...written, file: '' }
  }
  const once = await withFolder((folder) => write(folder)())
  const again = await withFolder((folder) => write(folder)())
  expect(again).toMatchObject({ id: once.id, length: once.length, sha256: once.sha256 })
})

it('reads the words out of a capture as they were read from the answer', async () => {
  await withFolder(async (folder) => {
    const writer = createCaptureWriter({ folder, now })
    const { readResponse } = await import('./re-derive.js')
    // The head names an encoding, the page none.
    const koi = Buffer.from([0xf0, 0xf2, 0xe9, 0xf7, 0xe5, 0xf4])
    const page = Buffer.concat([
      Buffer.from('<article><p>'),
      Buffer.concat(Array(20).fill(koi)),
      Buffer.from('.</p></article>'),
    ])
    const served = response({
      body: page,
      wire: page,
      charset: 'koi8-r',
      responseHeaders: [['Content-Type', 'text/html; charset=koi8-r']],
    })
    for (const each of [served, packed(PAGE)]) {
      const first = await gather(readResponse(each))
      const again = await gather(reDeriveText(await readCapture(folder, await writer.write(each))))
      expect(first[0]?.kind).toBe('article')
      expect(again).toEqual(first)
    }
    await writer.close()
  })
})

it('notices every changed byte of a capture', async () => {
  await withFolder(async (folder) => {
    const writer = createCaptureWriter({ folder, now })
    const written = await writer.write(response())
    await writer.close()
    const path = join(folder, written.file)
    const whole = await readFile(path)
    for (let i = written.offset; i < written.offset + written.length; i += 7) {
      const changed = Buffer.from(whole)
      changed[i]! ^= 0x10
      await writeFile(path, changed)
      const isHarmless = i >= written.offset + 4 && i < written.offset + 10
      // Time, flags of speed and system in the head of a gzip member say nothing about what is in it.
      if (!isHarmless) await expect(readCapture(folder, written)).rejects.toThrow(CaptureDamagedError)
    }
    await expect(readCapture(folder, { ...written, file: '../secret.warc.gz' })).rejects.toThrow(
      CaptureDamagedError,
    )
    await expect(readCapture(folder, { ...written, file: 'missing.warc.gz' })).rejects.toThrow('missing')
  })
})

it('begins a new file where one is full, and goes on in one that is not', async () => {
  await withFolder(async (folder) => {
    const writer = createCaptureWriter({ folder, now, maxFileBytes: 4000 })
    for (let i = 0; i < 12; i += 1) await writer.write(response({ at: new Date(now() + i).toISOString() }))
    await writer.close()
    const before = await filesOf(folder)
    expect(before.length).toBeGreaterThan(2)
    for (const name of before) expect((await recordsIn(join(folder, name)))[0]?.type).toBe('warcinfo')
    const next = createCaptureWriter({ folder, now })
    await next.write(response())
    await next.close()
    expect(await filesOf(folder)).toEqual(before)
    expect((await readdir(folder)).filter((name) => name.includes('lock'))).toEqual([])
  })
})

it('gives each of several writers a file of its own, and loses nothing of what is written at once', async () => {
  await withFolder(async (folder) => {
    const writers = [1, 2, 3].map(() => createCaptureWriter({ folder, now, maxFileBytes: 20_000 }))
    const written = await Promise.all(
      Array.from({ length: 60 }, async (_, i) => {
        const body = Buffer.from(`${PAGE} ${i}`)
        return await writers[i % 3]!.write(response({ body, wire: body }))
      }),
    )
    expect(new Set(written.map(({ file, offset }) => `${file} ${offset}`)).size).toBe(60)
    for (const [i, each] of written.entries()) {
      expect(Buffer.from((await readCapture(folder, each)).wire).toString()).toBe(`${PAGE} ${i}`)
    }
    await Promise.all(writers.map((writer) => writer.close()))
  })
})

it('cuts a last record that was never finished, wherever it broke off', { timeout: 240_000 }, async () => {
  await withFolder(async (folder) => {
    const short = { body: Buffer.from('.'), wire: Buffer.from('.'), responseHeaders: [], requestHeaders: [] }
    const first = createCaptureWriter({ folder, now })
    const kept = await first.write(packed(PAGE))
    await first.close()
    const path = join(folder, kept.file)
    const good = await readFile(path)
    const second = createCaptureWriter({ folder, now })
    const torn = await second.write(response({ ...short, ip: '203.0.113.99' }))
    await second.close()
    const whole = await readFile(path)
    // Ends inside the answer, and inside the request behind it.
    for (let size = good.length; size <= whole.length; size += 1) {
      await writeFile(path, whole.subarray(0, size))
      const writer = createCaptureWriter({ folder, now })
      // Shorter than what was torn, so that a piece left behind would show.
      const short = {
        body: Buffer.from('.'),
        wire: Buffer.from('.'),
        responseHeaders: [],
        requestHeaders: [],
      }
      const next = await writer.write(response(short))
      await writer.close()
      expect(await stateOf(path)).toMatchObject({ rest: 'nothing' })
      const answerEnd = torn.offset + torn.length
      const expected = size === whole.length ? size : size >= answerEnd ? answerEnd : good.length
      expect([next.file, next.offset]).toEqual([kept.file, expected])
    }
    expect((await readCapture(folder, kept)).sha256).toBe(kept.sha256)
    expect((await recordsIn(path)).at(-1)?.type).toBe('request')
  })
})

it('cuts zeros that a loss of power left, and leaves a file alone that is damaged otherwise', async () => {
  await withFolder(async (folder) => {
    const first = createCaptureWriter({ folder, now })
    const kept = [
      await first.write(response()),
      await first.write(response({ at: '2031-05-04T07:00:00.000Z' })),
    ]
    await first.close()
    const path = join(folder, kept[0]!.file)
    const { size } = await stat(path)
    await truncate(path, size + 4096)
    const second = createCaptureWriter({ folder, now })
    expect(await second.write(response())).toMatchObject({ file: kept[0]!.file, offset: size })
    await second.close()
    expect((await stateOf(path)).rest).toBe('nothing')

    const damaged = await readFile(path)
    damaged.fill(0x55, kept[0]!.offset + 30, kept[0]!.offset + 60)
    await writeFile(path, damaged)
    const third = createCaptureWriter({ folder, now })
    expect((await third.write(response())).file).not.toBe(kept[0]!.file)
    await third.close()
    expect((await readFile(path)).equals(damaged)).toBe(true)
    expect((await readCapture(folder, kept[1]!)).sha256).toBe(kept[1]!.sha256)
  })
})

it('keeps a file that was read as a resource, and reads it again', async () => {
  await withFolder(async (folder) => {
    const writer = createCaptureWriter({ folder, now })
    const file = {
      address: 'file:///wires/quay.html',
      at: '2031-05-04T06:00:00.000Z',
      bytes: Buffer.from(PAGE),
    }
    const written = await writer.writeFile(file)
    await writer.close()
    const capture = await readCapture(folder, written)
    expect([capture.address, sha256Of(capture.wire)]).toEqual([file.address, written.sha256])
    const [item] = await gather(reDeriveText(capture))
    expect(item?.kind === 'article' && item.article.headline).toBe('The quay is shut')
    const [name] = await filesOf(folder)
    const types = (await recordsIn(join(folder, name!))).map(({ type }) => type)
    expect(types).toEqual(['warcinfo', 'resource'])
  })
})
