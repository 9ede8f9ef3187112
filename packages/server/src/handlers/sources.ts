/** What is watched. */
import { isAbsolute } from 'node:path'
import type { WatchedSource } from '@parallax/contract'
import type { NewSource } from '@parallax/contract/api'
import { type Proposal, readSettingsOf, recognise, toSource } from '@parallax/pipeline'
import { reaches } from '../authenticate.js'
import type { Actor, Handlers } from '../handler.js'
import { missing, ProblemError } from '../problem.js'
import type { Services } from '../services.js'
import { record } from './record.js'

const isWeb = (address: string) => /^https?:\/\//iu.test(address)

function notWatchable(detail: string, cure: string, status = 400): ProblemError {
  return new ProblemError({
    status,
    type: 'not-watchable',
    title: 'That cannot be watched.',
    detail,
    cure,
  })
}

/** Folders of the machine are named by those who manage it: anybody else could have any file of it shown. */
async function proposalsOf(
  { address: given, outlet }: NewSource,
  actor: Actor | null,
  { client }: Services,
): Promise<Proposal[]> {
  const address = given.trim()
  if (!isWeb(address)) {
    if (!isAbsolute(address))
      throw notWatchable(
        'It is neither a web address nor a whole path.',
        'Write it with https://, or name a folder of the server by its whole path.',
      )
    if (actor === null || !reaches(actor.role, 'admin'))
      throw notWatchable(
        'Folders of the server are watched by administrators alone.',
        'Ask an administrator, or add the files themselves.',
        403,
      )
  }
  const found = await recognise(address, '/', client)
  if (found.kind === 'failed')
    throw notWatchable(found.reason, 'Check the address in a browser; that of a feed does best.')
  return found.proposals.map((proposal) => ({ ...proposal, outlet: outlet ?? proposal.outlet }))
}

async function needSource(id: string, { store }: Services): Promise<WatchedSource> {
  const source = await store.sources.get(id)
  if (source !== null) return source
  throw missing('a source', id, 'Take its id from the list of sources.')
}

/** Entries that a trial shows, of all and of each source that was found. */
const SHOWN = 20
const SHOWN_OF_EACH = 5

export const sourcesHandlers = {
  listSources: async (_, { store }) => ({ sources: await store.sources.list() }),

  /** A page may name several feeds: all are watched, and the first is the answer. */
  async addSource({ body, actor }, services) {
    const { store, clock } = services
    const proposals = await proposalsOf(body!, actor, services)
    const every = body!.every ?? (await readSettingsOf(store)).every
    const sources = proposals.map((proposal) => toSource(proposal, { every }, clock().toISOString()))
    for (const source of sources) {
      if ((await store.sources.get(source.id)) !== null) continue
      await store.sources.put(source)
      const { kind, address, outlet } = source
      await record(actor, services, 'source-added', source.id, { kind, address, outlet, every })
    }
    const source = await needSource(sources[0]!.id, services)
    return { ...source, entries: proposals[0]!.entries.slice(0, SHOWN_OF_EACH) }
  },

  async trySource({ body, actor }, services) {
    const proposals = await proposalsOf(body!, actor, services)
    const [first] = proposals as [Proposal]
    const entries = proposals.flatMap((proposal) => proposal.entries)
    const watched = new Set((await services.store.sources.list()).map(({ address }) => address))
    return {
      kind: first.kind,
      title: first.title,
      entries: entries.slice(0, SHOWN),
      count: entries.length,
      said: proposals.map(({ address, why }) => (proposals.length > 1 ? `${address}: ${why}` : why)),
      found: proposals.map(({ kind, address, title, entries: own, why }) => ({
        ...{ kind, address, title, why, isWatched: watched.has(address) },
        entries: own.slice(0, SHOWN_OF_EACH),
        count: own.length,
      })),
    }
  },

  async changeSource({ params, body, actor }, services) {
    const { store, clock } = services
    const source = await needSource(params.source!, services)
    const { isPaused } = body!
    const changed = { ...source, isPaused, nextAt: isPaused ? source.nextAt : clock().toISOString() }
    await store.sources.put(changed)
    const what = isPaused ? 'source-paused' : 'source-resumed'
    await record(actor, services, what, source.id, { address: source.address })
    return changed
  },

  async removeSource({ params, actor }, services) {
    const { id, address } = await needSource(params.source!, services)
    await services.store.sources.remove(id)
    await record(actor, services, 'source-removed', id, { address })
    return null
  },
} satisfies Pick<Handlers, 'listSources' | 'addSource' | 'trySource' | 'changeSource' | 'removeSource'>
