/** A data folder that the pipeline filled, and `parallax serve` over it as a process of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@parallax/store'
import { fillRoom } from './fill-room.mjs'
import { serveRoom } from './serve-room.mjs'

/**
 * The place in `data`, filled where it is empty; one of its own that is removed in the end where none is named. `stories` are the largest and
 * all others that were compared, each with its comparison.
 */
export async function openPlace({ data, database, accounts, articles }) {
  const folder = data ?? mkdtempSync(join(tmpdir(), 'parallax-room-'))
  const env = { ...process.env, ...(database && { PARALLAX_DATABASE_URL: database }) }
  const store = await openStore({ dataDir: folder, databaseUrl: database })
  const summaries = async () =>
    (await store.stories.summaries({ sort: 'accounts' }, { limit: 10_000 }, null)).items
  if ((await summaries()).length === 0) {
    process.stderr.write('Filling the store …\n')
    await fillRoom(folder, { accounts, articles, env })
  }
  const compared = (await summaries()).filter(({ comparison }) => comparison !== null)
  const [large, ...small] = compared.map(({ id, comparison, counts }) => ({
    story: id,
    id: comparison,
    counts,
  }))
  let server = null
  return {
    folder,
    env,
    store,
    stories: { large, small },
    async serve() {
      server = await serveRoom(folder, env)
      return server
    },
    async close() {
      await server?.close()
      await store.close()
      if (data === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}
