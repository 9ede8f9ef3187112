import { describe, expect, it } from 'vitest'
import { ApiError, createClient } from './index.js'

interface Sent {
  at: string
  method: string | undefined
  headers: Headers
  body: unknown
}

/** A server that answers everything with one answer and keeps what it was sent. */
function answering(answer: () => Response) {
  const sent: Sent[] = []
  const send: typeof fetch = async (at, { method, headers, body } = {}) => {
    sent.push({ at: String(at), method, headers: new Headers(headers), body })
    return answer()
  }
  return { sent, client: createClient({ origin: 'http://127.0.0.1:1', token: 'secret', fetch: send }) }
}

describe('a client of the API', () => {
  it('puts parameters into the path, encoded, and leaves out what is not asked', async () => {
    const { sent, client } = answering(() => Response.json({ items: [], next: null }))
    await client.call('getVersion', { params: { article: '1/2', seq: 3 } })
    await client.call('listStories', { query: { sort: 'contested', language: undefined, limit: 5 } })
    expect(sent.map(({ at, method }) => [method, at])).toEqual([
      ['GET', 'http://127.0.0.1:1/api/v1/articles/1%2F2/versions/3'],
      ['GET', 'http://127.0.0.1:1/api/v1/stories?sort=contested&limit=5'],
    ])
  })

  it('says who it is, and that no foreign form sent it', async () => {
    const { sent, client } = answering(() => new Response(null, { status: 204 }))
    expect(await client.call('signOut')).toBeNull()
    const [{ headers }] = sent as [Sent]
    expect([headers.get('authorization'), headers.get('x-parallax')]).toEqual(['Bearer secret', '1'])
  })

  it('sends a file as it is, its media type with it', async () => {
    const { sent, client } = answering(() => Response.json({ count: 1 }))
    const file = new Blob(['name,hosts'], { type: 'text/csv' })
    await client.call('importOutlets', { form: file })
    const [{ body, headers }] = sent as [Sent]
    expect([body, headers.get('content-type')]).toEqual([file, null])
  })

  it('rejects with the problem that the server states', async () => {
    const problem = {
      type: '#not-found',
      title: 'There is no such story.',
      status: 404,
      detail: 'd',
      cure: 'c',
    }
    const headers = { 'content-type': 'application/problem+json; charset=utf-8' }
    const { client } = answering(() => new Response(JSON.stringify(problem), { status: 404, headers }))
    const refused = await client.call('getStory', { params: { story: 'x' } }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ApiError)
    expect((refused as ApiError).problem).toEqual(problem)
  })

  it('makes a problem of an answer that states none, and of no answer', async () => {
    const bare = answering(() => new Response('<h1>Bad gateway</h1>', { status: 502 }))
    await expect(bare.client.call('getStatus')).rejects.toMatchObject({ problem: { status: 502 } })
    const gone = createClient({ fetch: () => Promise.reject(new TypeError('fetch failed')) })
    await expect(gone.call('getStatus')).rejects.toMatchObject({ problem: { status: 0 } })
  })

  it('lets a call be given up without calling that a fault', async () => {
    const stop = new AbortController()
    const client = createClient({
      fetch: () => {
        stop.abort()
        return Promise.reject(stop.signal.reason)
      },
    })
    await expect(client.call('getStatus', { signal: stop.signal })).rejects.toMatchObject({
      name: 'AbortError',
    })
  })
})
