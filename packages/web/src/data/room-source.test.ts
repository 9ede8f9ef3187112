import type { Client } from '@parallax/client'
import { ApiError } from '@parallax/client'
import type { Overview } from '@parallax/contract/api'
import { describe, expect, it } from 'vitest'
import { createCache } from './cache.js'
import { createRoomSource } from './room-source.js'

const settled = () => new Promise((resolve) => setTimeout(resolve))

function room() {
  const asked: string[] = []
  const answers = new Map<string, unknown>()
  const client = {
    call: async (_: string, { params }: { params: { part: string } }) => {
      asked.push(params.part)
      const answer = answers.get(params.part)
      if (answer instanceof Error) throw answer
      return answer
    },
  } as unknown as Client
  const source = createRoomSource({
    cache: createCache(client, () => 0),
    comparison: 'k1',
    overview: { schemaVersion: 1 } as unknown as Overview,
  })
  return { asked, answers, source }
}

describe('a comparison of the room', () => {
  it('asks for no part before it is watched, and once however many watch', async () => {
    const { asked, answers, source } = room()
    answers.set('figures', { figureLedger: [] })
    expect(source.read('figures')).toEqual({ state: 'loading' })
    expect(asked).toEqual([])
    let told = 0
    for (const _ of [1, 2])
      source.watch('figures', () => {
        told += 1
      })
    await settled()
    expect([asked, told]).toEqual([['figures'], 2])
    expect(source.read('figures')).toEqual({ state: 'ready', value: { figureLedger: [] } })
    expect(source.read('figures')).toBe(source.read('figures'))
  })

  it('has its first screen at once', () => {
    const { asked, source } = room()
    expect(source.read('overview')).toMatchObject({ state: 'ready' })
    expect(asked).toEqual([])
  })

  it('says why a part could not be had, and has it when it is asked for again', async () => {
    const { answers, source } = room()
    const problem = { type: '#x', title: 'No.', status: 503, detail: 'd', cure: 'c' }
    answers.set('gaps', new ApiError(problem))
    source.watch('gaps', () => undefined)
    await settled()
    expect(source.read('gaps')).toEqual({ state: 'problem', problem })
    answers.set('gaps', { omissions: [] })
    source.retry('gaps')
    await settled()
    expect(source.read('gaps')).toMatchObject({ state: 'ready' })
  })
})
