/** Invented articles in the store of an app, grouped and compared as the pipeline does it. */
import type { Job, JobStage } from '@parallax/contract'
import { createArticle } from '@parallax/core'
import { createStages, DEFAULT_SETTINGS } from '@parallax/pipeline'
import type { TestApp } from '../_app.js'

export interface Told {
  key: string
  outlet?: string
  headline?: string
  text: string
  /** Of the first sight, after 2031-05-04T06:00:00Z. */
  minute?: number
}

export const minute = (count: number) => new Date(Date.UTC(2031, 4, 4, 6, count)).toISOString()

export const QUAY: readonly Told[] = [
  {
    key: '101',
    outlet: 'The Marl Courier',
    headline: 'Quay of Marl closed',
    minute: 1,
    text: 'The quay of Marl was closed on Sunday after a wall gave way, the harbour office said.\n\nTwo boats sank at the quay of Marl, and 12 people were brought ashore.\n\nThe harbour office said that the wall had been mended in spring.',
  },
  {
    key: '102',
    outlet: 'Radio Marl',
    headline: 'Boats sink at Marl quay',
    minute: 2,
    text: 'A wall of the quay at Marl gave way on Sunday and two boats sank.\n\nThe fishers of Marl said that 15 people had been brought ashore, and that the wall of the quay had never been mended.',
  },
]

/** A newsroom without sources: articles are put in by hand. */
export function createDesk({ store, services }: Pick<TestApp, 'store' | 'services'>) {
  const stages = createStages('desk')
  const context = { ...services, settings: DEFAULT_SETTINGS, client: null, captures: null } as never
  const run = async (name: JobStage, payload: Job['payload']) => {
    const stage = stages.find((each) => each.name === name)!
    const runAt = services.clock().toISOString()
    const job: Job = { id: '1', stage: name, key: '1', payload, attempts: 1, runAt, error: null }
    const [outcome] = await stage.run([job], context)
    await stage.end?.(context)
    if (outcome?.state !== 'done') throw new Error(`${name} ended with ${JSON.stringify(outcome)}`)
  }
  async function bring({ key, outlet = 'Radio Marl', headline = 'Quay', text, minute: at = 0 }: Told) {
    const url = `https://news.example/${key}`
    const published = minute(1)
    const article = createArticle({ outlet, url, headline, language: 'en', text, published })
    const { seq } = await store.articles.arrive({
      article: { key, address: url, outlet, headline, language: 'en', published, kind: 'report' },
      addresses: [url],
      version: { seenAt: minute(at), capture: null, sha256: article.sha256, article },
    })
    await run('group', { article: key, seq })
    return (await store.stories.membership(key))!.story
  }
  return { bring, compare: (story: string) => run('compare', { story }) }
}
