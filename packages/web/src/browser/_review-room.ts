/** A story in a real store behind the real server, for people who judge it in browsers. */
import { fileURLToPath } from 'node:url'
import type { Comparison } from '@parallax/contract'
import type { FindingKind, ReviewAct, ReviewEntry, Role } from '@parallax/contract/api'
import type { BrowserContext } from 'playwright-core'
import { readInputs } from '../../../ingest/src/index.js'
import { openApp, type TestApp } from '../../../server/src/_app.js'
import { openRoom, type Room } from '../../../server/src/hosting/room.js'
import { keepComparison, keepStory, tell } from '../../../server/src/reviews/_told.js'
import { builtApp } from './_fake-api.js'

const SAMPLE = fileURLToPath(new URL('../../../../examples/sample-story', import.meta.url))
const STORY = 's1'
/** A headline that states what its text gives on the word of another. */
const BULLETIN = `Saboteurs opened the gates of the Tessick dam

Saboteurs may have opened the gates of the Tessick dam, the Interior Ministry said. The ministry said that it could not confirm this.

Nineteen people lost their lives in Harnow, the ministry said.`
/** Meets the others in names and numbers, in another language. */
const MELDUNG = `Damm von Tessick offen

In Harnow starben 19 Menschen, teilte das Innenministerium am Montag mit. Der Damm von Tessick war in der Nacht geöffnet worden.`
const LANGUAGES = { 10: 'de' }
const PASSWORD = 'a long password for tests'

export interface ReviewRoom {
  address: string
  story: string
  /** The first comparison. */
  comparison: Comparison
  app: TestApp
  faults: unknown[]
  /** An act that somebody did before. */
  add(who: string, kind: FindingKind, ids: readonly string[], act: ReviewAct): Promise<ReviewEntry>
  /** Lets a browser act as somebody. */
  signIn(context: BrowserContext, name: string): Promise<void>
  /** Changes words in all articles that hold them, and compares again. Gives how many articles changed. */
  rewrite(from: string, to: string): Promise<number>
  close(): Promise<void>
}

async function sampleTexts(): Promise<Record<string, string>> {
  const texts: Record<string, string> = { 10: MELDUNG, 11: BULLETIN }
  let key = 12
  for await (const each of readInputs([SAMPLE])) {
    if (each.kind !== 'article') continue
    texts[key] = each.article.text
    key += 1
  }
  return texts
}

async function addPeople(
  { services, store }: TestApp,
  people: Readonly<Record<string, Role>>,
): Promise<void> {
  const password = await services.auth.passwords.hash(PASSWORD)
  const createdAt = services.clock().toISOString()
  for (const [name, role] of Object.entries(people)) {
    const person = { id: `user-${name}`, name, role, isDisabled: false, password, subject: null, createdAt }
    await store.people.add(person, { at: createdAt, who: name, what: 'user-added', subject: name, body: {} })
  }
}

/** Its people are named by what they may do. */
export async function openReviewRoom(people: Readonly<Record<string, Role>>): Promise<ReviewRoom> {
  const app = await openApp()
  const faults: unknown[] = []
  await addPeople(app, people)
  let texts = await sampleTexts()
  const languageOf = (key: string) => (LANGUAGES as Record<string, string>)[key]
  for (const [key, text] of Object.entries(texts)) await tell(key, text, app.store, languageOf(key))
  await keepStory(STORY, Object.keys(texts), app.store)
  const comparison = await keepComparison('k1', STORY, texts, app.store, LANGUAGES)
  const room: Room = await openRoom({
    base: app.services,
    ...{ host: '127.0.0.1', port: 0, publicOrigin: null, localName: 'Ada', env: {} },
    pageFolder: builtApp(),
    onFault: ({ error }) => faults.push(error),
  })
  let count = 1
  return {
    address: room.address,
    story: STORY,
    comparison,
    app,
    faults,
    add: (who, kind, ids, act) => {
      const finding = { story: STORY, comparison: `k${count}`, kind, ids: [...ids] }
      return app.as(people[who] ?? 'reviewer', who).call('addReview', { body: { finding, act } })
    },
    async signIn(context, name) {
      const answer = await context.request.post(`${room.address}/api/v1/session`, {
        headers: { 'x-parallax': '1', origin: room.address },
        data: { name, password: PASSWORD },
      })
      if (!answer.ok()) throw new Error(`${name} could not sign in: ${await answer.text()}`)
    },
    async rewrite(from, to) {
      const changed = Object.entries(texts).filter(([, text]) => text.includes(from))
      texts = {
        ...texts,
        ...Object.fromEntries(changed.map(([key, text]) => [key, text.replaceAll(from, to)])),
      }
      for (const [key] of changed) await tell(key, texts[key]!, app.store, languageOf(key))
      count += 1
      await keepComparison(`k${count}`, STORY, texts, app.store, LANGUAGES)
      return changed.length
    },
    async close() {
      await room.close()
      await app.close()
    },
  }
}
