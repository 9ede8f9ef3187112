/** A store with something of everything, all of it sound. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import {
  annotation,
  arrival,
  capture,
  comparison,
  membership,
  source,
  storedComparison,
  story,
  TEXT,
} from './_invented.js'
import type { Store } from './store.js'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function record(headers: string[], block: string): Buffer {
  const bytes = Buffer.from(block)
  return gzipSync(
    Buffer.concat([
      Buffer.from(`WARC/1.1\r\n${headers.join('\r\n')}\r\nContent-Length: ${bytes.length}\r\n\r\n`),
      bytes,
      Buffer.from('\r\n\r\n'),
    ]),
  )
}

/** Two captures of one body: the second repeats the first. */
function writeCaptures(folder: string) {
  const body = '<p>A ferry sank.</p>'
  const first = record(['WARC-Type: response'], `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`)
  const second = record(
    ['WARC-Type: revisit', 'WARC-Refers-To-Filename: one.warc.gz', 'WARC-Refers-To-File-Offset: 0'],
    'HTTP/1.1 200 OK\r\n\r\n',
  )
  writeFileSync(join(folder, 'one.warc.gz'), Buffer.concat([first, second]))
  const common = { file: 'one.warc.gz', bytes: Buffer.byteLength(body), sha256: sha256(Buffer.from(body)) }
  return [
    capture('c1', { ...common, offset: 0, length: first.length }),
    capture('c2', { ...common, offset: first.length, length: second.length }),
  ]
}

export async function fill(store: Store): Promise<void> {
  for (const each of writeCaptures(store.captureFolder)) await store.captures.put(each)
  await store.sources.put(source('a'))
  await store.sources.looked(source('a', { etag: '"1"' }), ['x', 'y'])
  for (const key of ['7', '8', '9223372036854775807'])
    await store.articles.arrive(arrival({ key, capture: 'c1' }))
  await store.articles.arrive(arrival({ key: '7', text: `${TEXT} \u0000 More.`, minute: 5, language: 'de' }))
  await store.captures.bind('c1', '7')
  await store.articles.putAnnotation('8', 1, '0.1.0', annotation({ key: '8' }))
  const pieces = [{ key: '7', time: '2031-05-04T06:00:00.000Z', body: new Uint8Array([0, 255, 7]) }]
  await store.stories.step({
    shard: 'en',
    expected: 0,
    pieces,
    stories: [story('s1')],
    memberships: [membership('7', 's1')],
  })
  const versions = ['7', '8'].map((key) => ({ key, seq: 1 }))
  await store.comparisons.put(storedComparison('k1', 's1', { versions }), comparison(['7', '8']))
  await store.stories.visit('ann', 's1', '2031-05-04T06:10:00.000Z')
  await store.reviews.append({
    id: 'r1',
    at: '2031-05-04T06:00:00.000Z',
    who: 'ann',
    act: 'pin',
    target: { story: 's1' },
    body: {},
  })
  const line = { at: '2031-05-04T06:00:00.000Z', who: 'ann', what: 'added', subject: 'p1', body: {} }
  await store.people.add(
    {
      ...{ id: 'p1', name: 'Ann', role: 'admin', isDisabled: false, password: 'hash' },
      ...{ subject: null, createdAt: line.at },
    },
    line,
  )
  await store.people.issueToken(
    {
      ...{ id: 't1', hash: 'h1', person: 'p1', label: 'nightly', role: 'reader' },
      ...{ createdAt: line.at, expiresAt: null, lastUsedAt: null },
    },
    line,
  )
  await store.log.append({
    at: '2031-05-04T06:00:00.000Z',
    who: 'ann',
    what: 'pin',
    subject: 's1',
    body: { a: [1] },
  })
  await store.outlets.put({ name: 'The Senna Herald', hosts: [], facts: [] })
  await store.jobs.add([
    { stage: 'read', key: '7/1', payload: { n: 1 } },
    { stage: 'read', key: '8/1', payload: {} },
  ])
  const [job] = await store.jobs.lease('w', ['read'], 1, 60)
  await store.jobs.done('w', [job!.id], [{ stage: 'group', key: '7', payload: {} }])
}
