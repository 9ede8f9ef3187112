import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { readForm } from './form.js'

const LIMITS = { files: 2, fields: 2, fieldSize: 100 }
const HEAD = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n'

/** A form that comes in these pieces, and then ends or breaks off. */
function request(pieces: readonly string[], end: Error | null): Request {
  let at = 0
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await setImmediate()
      const piece = pieces[at++]
      if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece))
      else if (end === null) controller.close()
      else controller.error(end)
    },
  })
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  return new Request('http://localhost/', { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
}

describe('a form', () => {
  const events: string[] = []
  /** Takes its time before and after it reads. */
  const onFile = async (name: string, content: AsyncIterable<Uint8Array>) => {
    events.push(`begin ${name}`)
    try {
      for (let turn = 0; turn < 5; turn += 1) await setImmediate()
      for await (const _ of content) await setImmediate()
      events.push(`read ${name}`)
    } finally {
      for (let turn = 0; turn < 5; turn += 1) await setImmediate()
      events.push(`end ${name}`)
    }
  }

  it.each([
    ['breaks off', [HEAD, 'The quay'], new Error('gone'), 'broke off'],
    ['ends in the middle', [HEAD, 'The quay'], null, 'cannot be read'],
    [
      'holds what it may not',
      [HEAD, 'The quay', `\r\n${HEAD.replace('"file"', '"other"')}x\r\n--x--\r\n`],
      null,
      'other',
    ],
  ])('that %s is refused when whoever reads its files has come to the end', async (_, pieces, end, said) => {
    events.length = 0
    const outcome = await readForm(request(pieces, end), LIMITS, onFile).then(
      () => 'read',
      (error: Error) => error.message,
    )
    expect(outcome).toContain(said)
    expect(events.filter((event) => event.startsWith('begin'))).toHaveLength(
      events.filter((event) => event.startsWith('end')).length,
    )
  })

  it('is read file by file', async () => {
    events.length = 0
    const second = `\r\n${HEAD.replace('a.txt', 'b.txt')}`
    const field = '\r\n--x\r\nContent-Disposition: form-data; name="story"\r\n\r\ns1\r\n--x--\r\n'
    const fields = await readForm(request([HEAD, 'The quay', second, 'is shut', field], null), LIMITS, onFile)
    expect([...fields]).toEqual([['story', ['s1']]])
    expect(events).toEqual([
      'begin a.txt',
      'read a.txt',
      'end a.txt',
      'begin b.txt',
      'read b.txt',
      'end b.txt',
    ])
  })
})
