/** Outlets as they were entered and as articles name them, and what is counted of each. */
import type { Outlet } from '@parallax/contract'
import type { OutletDetail, OutletList } from '@parallax/contract/api'
import { sharedVoices, sistersOf } from '@parallax/core'
import type { Store } from '@parallax/store'

type Outlets = Pick<Store, 'outlets'>
type Listed = OutletList['outlets'][number]

const plain = (host: string) => host.toLowerCase().replace(/^www\./u, '')

/** All outlets by name: those that somebody entered, and those that are known from articles alone. */
export async function listOutlets({ outlets }: Outlets): Promise<Listed[]> {
  const [entered, seen] = await Promise.all([outlets.list(), outlets.seen()])
  const listed = new Map<string, Listed>(
    entered.map((outlet) => [outlet.name, { ...outlet, articles: 0, isEntered: true }]),
  )
  for (const { outlet, articles } of seen)
    if (outlet !== null && !listed.has(outlet))
      listed.set(outlet, { name: outlet, hosts: [], facts: [], articles, isEntered: false })
  for (const each of entered) {
    const hosts = new Set(each.hosts.map(plain))
    const mine = seen.filter(({ outlet, host }) => outlet === each.name || (host !== null && hosts.has(host)))
    listed.get(each.name)!.articles = mine.reduce((sum, { articles }) => sum + articles, 0)
  }
  return [...listed.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Null where neither anybody entered it nor any article names it. */
export async function describeOutlet(name: string, { outlets }: Outlets): Promise<OutletDetail | null> {
  const entered = await outlets.get(name)
  const outlet: Outlet = entered ?? { name, hosts: [], facts: [] }
  const practice = await outlets.practice(outlet)
  if (entered === null && practice.articles === 0) return null
  const voices = sharedVoices(outlet, await outlets.list())
  return { outlet, practice, sisters: sistersOf(outlet, voices), voices }
}

/** Who does something to outlets. */
export interface Importing {
  store: Pick<Store, 'outlets' | 'log'>
  who: string
  clock: () => Date
}

/** Takes over outlets, all or none; one that is there under its name is replaced. */
export async function importOutlets(
  some: readonly Outlet[],
  { store, who, clock }: Importing,
): Promise<void> {
  const at = clock().toISOString()
  await store.outlets.put(...some)
  const [first] = some
  const isOne = some.length === 1 && first !== undefined
  const body = isOne
    ? { ...first }
    : { count: some.length, names: some.slice(0, 100).map(({ name }) => name) }
  await store.log.append({ at, who, what: 'outlets-entered', subject: isOne ? first.name : 'outlets', body })
}
