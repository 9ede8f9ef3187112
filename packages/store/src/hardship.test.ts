/** What happens to a store happens here: killed processes, full disks, lost servers, data of other versions. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { arrival } from './_invented.js'
import { startChild, untilLines } from './_processes.js'
import { ask, findTargets, sqlite } from './_targets.js'
import { openStore } from './open.js'
import { migrate as migrateServer } from './postgres/migrate.js'
import { migrations as serverSteps } from './postgres/migrations/index.js'
import { createKysely, createPool } from './postgres/pool.js'
import { openDatabase } from './sqlite/dialect.js'
import { migrate } from './sqlite/migrate.js'
import { migrations } from './sqlite/migrations/index.js'

const targets = await findTargets()
const server = targets.find(({ name }) => name === 'postgres')
/** Raised for a long run. */
const ROUNDS = Number(process.env.PARALLAX_CRASH_ROUNDS ?? 3)
const NOBODY = 65_534

describe.each(targets)('processes on one store on $name', (target) => {
  it(
    'may be killed at any moment: what was kept is there, nothing is torn',
    async () => {
      const place = await target.create()
      const options = JSON.stringify(place.options)
      let said = 0
      for (let round = 0; round < ROUNDS; round += 1) {
        const first = 1 + round * 100_000
        const child = startChild('./_write-until-killed.ts', [options, String(first), '99999'])
        await untilLines(child, 5 + ((round * 7) % 23))
        child.process.kill('SIGKILL')
        await child.ended
        const keys = child.lines()
        said += keys.length
        const store = await openStore(place.options)
        for (const key of keys) expect(await store.articles.get(key)).not.toBeNull()
        expect((await store.jobs.state()).waiting.read).toBeGreaterThanOrEqual(said)
        const { faults, counts } = await store.doctor()
        expect(faults).toEqual([])
        expect(counts.version).toBe(counts.article)
        await store.close()
      }
      expect(said).toBeGreaterThanOrEqual(5 * ROUNDS)
      await place.remove()
    },
    ROUNDS * 30_000,
  )
  it('write side by side', async () => {
    const place = await target.create()
    const options = JSON.stringify(place.options)
    const children = [1, 1_001].map((first) =>
      startChild('./_write-until-killed.ts', [options, String(first), '40']),
    )
    await Promise.all(children.map(({ ended }) => ended))
    const store = await openStore(place.options)
    const { faults, counts } = await store.doctor()
    expect(faults).toEqual([])
    expect(counts).toMatchObject({ article: 80, version: 80, job: 80 })
    await store.close()
    await place.remove()
  })
})

describe('a folder', () => {
  it('that is full says so, keeps what it had, and goes on when there is room', async () => {
    const { options, remove } = await sqlite.create()
    const small = await openStore({ ...options, maxPages: 120 })
    let kept = 0
    const fill = async () => {
      for (; kept < 1_000; kept += 1)
        await small.articles.arrive(
          arrival({ key: String(kept), text: `${kept} ${Math.sin(kept)} `.repeat(200) }),
        )
    }
    await expect(fill()).rejects.toMatchObject({
      name: 'StoreFullError',
      message: expect.stringContaining('Free some space'),
    })
    expect(kept).toBeGreaterThan(2)
    expect(await small.articles.get(String(kept - 1))).not.toBeNull()
    expect(await small.articles.get(String(kept))).toBeNull()
    expect((await small.doctor()).faults).toEqual([])
    await small.close()
    const roomy = await openStore(options)
    expect((await roomy.articles.arrive(arrival({ key: String(kept) }))).state).toBe('new')
    expect((await roomy.doctor()).counts.article).toBe(kept + 1)
    await roomy.close()
    await remove()
  })
  it('that cannot be made or written is named, with the cure', async () => {
    const { options, remove } = await sqlite.create()
    const file = join(options.dataDir, 'file')
    writeFileSync(file, '')
    await expect(openStore({ dataDir: join(file, 'data') })).rejects.toMatchObject({
      name: 'StoreFolderError',
      message: expect.stringContaining('--data DIR'),
    })
    // Root may write everywhere: another user tries.
    const closed = mkdtempSync(join(tmpdir(), 'parallax-closed-'))
    chmodSync(closed, 0o555)
    const child = startChild(
      './_open-once.ts',
      [JSON.stringify({ dataDir: closed })],
      process.getuid?.() === 0 ? NOBODY : undefined,
    )
    await child.ended
    expect(child.lines()[0]).toMatch(/^StoreFolderError: .*--data DIR/u)
    rmSync(closed, { recursive: true, force: true })
    await remove()
  })
  it('that is no database is not touched', async () => {
    const { options, remove } = await sqlite.create()
    mkdirSync(options.dataDir, { recursive: true })
    writeFileSync(join(options.dataDir, 'parallax.db'), 'letters to my aunt '.repeat(500))
    await expect(openStore(options)).rejects.toMatchObject({
      name: 'StoreDamagedError',
      message: expect.stringContaining('parallax restore'),
    })
    await remove()
  })
  it('of an older form is brought up, of a newer one refused, and of a step that failed left as it was', async () => {
    const { options, remove } = await sqlite.create()
    const database = openDatabase(join(options.dataDir, 'parallax.db'), 1_000)
    const version = () =>
      Number((database.prepare('pragma user_version').get() as { user_version: bigint }).user_version)
    migrate(database, 'here', migrations.slice(0, 1))
    migrate(database, 'here', migrations)
    const newest = migrations.at(-1)!.number
    const next = {
      number: newest + 1,
      name: 'next',
      statements: ['create table more (a text)', 'insert into more values (1)'],
    }
    const broken = { ...next, statements: [...next.statements, 'create table more (b text)'] }
    expect(() => migrate(database, 'here', [...migrations, broken])).toThrow(/already exists/u)
    expect(version()).toBe(newest)
    expect(() => database.prepare('select * from more')).toThrow(/no such table/u)
    migrate(database, 'here', [...migrations, next])
    expect(version()).toBe(newest + 1)
    database.close()
    await expect(openStore(options)).rejects.toMatchObject({
      name: 'StoreVersionError',
      message: expect.stringContaining('newer version'),
    })
    await remove()
  })
  it('is closed once, and says so to who asks later', async () => {
    const { options, remove } = await sqlite.create()
    const store = await openStore(options)
    await store.close()
    await expect(store.sources.list()).rejects.toMatchObject({ name: 'StoreUnavailableError' })
    await store.close()
    await remove()
  })
})

/** A way to the server that can be cut. */
async function startProxy(
  port: number,
  host: string,
): Promise<{ port: number; cut(): Promise<void>; mend(): Promise<void> }> {
  const sockets = new Set<Socket>()
  let own: number | undefined
  let proxy: Server
  const listen = () =>
    new Promise<void>((resolve) => {
      proxy = createServer((near) => {
        const far = connect(port, host)
        for (const socket of [near, far]) {
          sockets.add(socket)
          socket.on('error', () => socket.destroy())
          socket.on('close', () => sockets.delete(socket))
        }
        near.pipe(far).pipe(near)
      })
      proxy.listen(own ?? 0, '127.0.0.1', () => resolve())
    })
  await listen()
  own = (proxy!.address() as { port: number }).port
  return {
    port: own,
    cut: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
    mend: listen,
  }
}

describe.skipIf(!server)('a server', () => {
  it('that goes away for a while is waited for, and nothing is lost or doubled', async () => {
    const place = await server!.create()
    const url = new URL(place.options.databaseUrl!)
    const proxy = await startProxy(Number(url.port || 5432), url.hostname)
    url.port = String(proxy.port)
    const store = await openStore({ ...place.options, databaseUrl: url.href, patience: 20 })
    const states: string[] = []
    const write = async (lane: number) => {
      for (let index = 0; index < 30; index += 1)
        states.push((await store.articles.arrive(arrival({ key: String(lane * 1_000 + index) }))).state)
    }
    const lanes = [1, 2, 3].map(write)
    await new Promise((resolve) => setTimeout(resolve, 60))
    await proxy.cut()
    await new Promise((resolve) => setTimeout(resolve, 700))
    await proxy.mend()
    await ask(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${url.pathname.slice(1)}'`,
    )
    await Promise.all(lanes)
    expect(states).toHaveLength(90)
    const { counts, faults } = await store.doctor()
    expect(counts).toMatchObject({ article: 90, version: 90 })
    expect(faults).toEqual([])
    await store.close()
    await proxy.cut()
    await place.remove()
  })
  it('that does not answer, does not know the database or is no address at all is named', async () => {
    const { options, remove } = await sqlite.create()
    const attempt = (databaseUrl: string) => openStore({ ...options, databaseUrl, patience: 0.2 })
    await expect(attempt('postgres://root:secret@127.0.0.1:9/x')).rejects.toMatchObject({
      name: 'StoreUnavailableError',
      message: expect.stringContaining('PARALLAX_DATABASE_URL'),
    })
    await expect(attempt('postgres://root:secret@127.0.0.1:9/x')).rejects.not.toThrow(/secret/u)
    await expect(attempt('mysql://127.0.0.1/x')).rejects.toMatchObject({ name: 'StoreInputError' })
    const place = await server!.create()
    const url = new URL(place.options.databaseUrl!)
    url.pathname = '/parallax_that_is_not_there'
    await expect(attempt(url.href)).rejects.toMatchObject({
      name: 'StoreUnavailableError',
      message: expect.stringContaining('refuses'),
    })
    await place.remove()
    await remove()
  })
  it('of a newer form is refused, and a step that failed leaves it as it was', async () => {
    const place = await server!.create()
    await (await openStore(place.options)).close()
    const db = createKysely(createPool(place.options.databaseUrl!, 1))
    const number = serverSteps.at(-1)!.number + 1
    const next = { number, name: 'next', statements: ['create table more (a text)'] }
    const broken = { ...next, statements: ['create table more (a text)', 'create table more (b text)'] }
    await expect(migrateServer(db, 'there', [...serverSteps, broken])).rejects.toThrow(/already exists/u)
    await expect(sql`select * from more`.execute(db)).rejects.toThrow(/does not exist/u)
    await (await openStore(place.options)).close()
    await migrateServer(db, 'there', [...serverSteps, next])
    await db.destroy()
    await expect(openStore(place.options)).rejects.toMatchObject({ name: 'StoreVersionError' })
    await place.remove()
  })
  it('is opened by two at once when it is new', async () => {
    const place = await server!.create()
    const stores = await Promise.all([openStore(place.options), openStore(place.options)])
    expect(
      await stores[0]!.log.append({
        at: '2031-05-04T06:00:00.000Z',
        who: 'a',
        what: 'b',
        subject: 'c',
        body: {},
      }),
    ).toBe(1)
    expect(await stores[1]!.log.read(0, 5)).toHaveLength(1)
    await Promise.all(stores.map((store) => store.close()))
    await place.remove()
  })
})
