/** What the tools for agents ask: texts compared here, stories out of what is kept. */
import { existsSync } from 'node:fs'
import type { Comparison, Versions } from '@parallax/contract'
import type { ComparedTexts, Desk, GivenText, ToldStory } from '@parallax/mcp'
import type { Store } from '@parallax/store'
import type { Arguments } from './arguments.js'
import type { InputLog } from './inputs.js'
import type { Io } from './io.js'
import { keptVersions } from './kept-versions.js'
import { dataFolder, openStoreOf } from './open-store.js'
import { readAll, toReadings } from './readings.js'

/** Given texts as the lines of a `.jsonl` input, so that they are read as any other. */
async function* toLines(texts: readonly GivenText[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(`${JSON.stringify(text)}\n`)
}

async function compareGiven(
  texts: readonly GivenText[],
  addresses: readonly string[],
  io: Io,
): Promise<ComparedTexts> {
  const isAddress = (address: string) => /^https?:\/\//iu.test(address)
  // Whoever asks sees no file of this machine: only addresses are taken, and those of private networks are refused where they are fetched.
  const refused = addresses
    .filter((address) => !isAddress(address))
    .map((input) => ({ input, reason: 'it is no http(s) address' }))
  const log: InputLog = { read: 0, skipped: [], faults: 0 }
  const inputs = [...(texts.length > 0 ? ['-'] : []), ...addresses.filter(isAddress)]
  const options = { quiet: true, allowLoopback: false }
  const items = await readAll(inputs, { ...io, stdin: toLines(texts) }, options, log)
  const readings = await toReadings(items, io, log)
  const skipped = [...refused, ...log.skipped.map(({ input, reason }) => ({ input, reason }))]
  if (readings.length === 0) return { comparison: null, skipped }
  const { compare } = await import('@parallax/core')
  return { comparison: compare(readings), skipped }
}

async function listStories(store: Store, words: string | null, limit: number): Promise<ToldStory[]> {
  const paging = { limit, after: null }
  const found =
    words === null ? null : await store.articles.search({ text: words }, { limit: 100, after: null })
  const wanted = found && [...new Set(found.items.flatMap(({ story }) => story ?? []))].slice(0, limit)
  const summaries =
    wanted === null
      ? (await store.stories.summaries({ sort: 'newest', least: 1 }, paging, null)).items
      : (await Promise.all(wanted.map((id) => store.stories.detail(id, null)))).filter(
          (each) => each !== null,
        )
  return summaries.map(({ id, title, from, to, articles, counts }) => ({
    id,
    title,
    from,
    to,
    accounts: counts?.accounts ?? articles,
    origins: counts?.origins ?? null,
    conflicts: counts?.conflicts ?? null,
  }))
}

async function compareKept(store: Store, address: string, io: Io): Promise<Versions | null> {
  const key = await store.articles.at(address)
  if (key === null) return null
  const items = await keptVersions(store, key, address)
  const { compareVersions } = await import('@parallax/core')
  return compareVersions(await toReadings(items, io, { read: 0, skipped: [], faults: 0 }))
}

/** The store is opened when it is first asked for; where nothing is kept, none is made. */
export function createDesk(args: Arguments, io: Io): Desk & { close(): Promise<void> } {
  let opened: Promise<Store> | null = null
  const named = args.values.get('data')
  const isKept = () =>
    Boolean(io.env.PARALLAX_DATABASE_URL) ||
    existsSync(dataFolder(typeof named === 'string' ? named : undefined, io))
  const withStore = async <Result>(work: (store: Store) => Promise<Result>): Promise<Result | null> => {
    if (!isKept()) return null
    opened ??= openStoreOf(args, io)
    return await work(await opened)
  }
  return {
    compare: (texts, addresses) => compareGiven(texts, addresses, io),
    stories: (words, limit) => withStore((store) => listStories(store, words, limit)),
    comparisonOf: (story): Promise<Comparison | null> =>
      withStore(async (store) => {
        const [latest] = await store.comparisons.ofStory(story)
        return latest === undefined ? null : await store.comparisons.result(latest.id)
      }),
    versionsOf: (address) => withStore((store) => compareKept(store, address, io)),
    close: async () => {
      if (opened !== null) await (await opened).close()
    },
  }
}
