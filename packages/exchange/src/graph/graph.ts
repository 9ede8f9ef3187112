/** Who rests on whom, as a graph: accounts, the sources that their word comes from, and the passages that went between them. */
import type { Comparison, Origin } from '@parallax/contract'
import { sourceKey } from '../sources.js'

export interface GraphNode {
  id: string
  kind: 'account' | 'source'
  label: string
  /** Kind of origin, where several accounts or claims rest on this source. */
  origin: Origin['kind'] | null
  published: string | null
}

export interface GraphEdge {
  from: string
  to: string
  /**
   * `word`: one gives its statements on the word of the other, hop by hop. `rests-on`: the account rests on an origin. `passage`: words of the
   * first stand in the second.
   */
  kind: 'word' | 'rests-on' | 'passage'
  /** False for a passage of which it is not known where it stood first. */
  isDirected: boolean
  /** How many statements, or passages. */
  count: number
}

export interface Graph {
  nodes: GraphNode[]
  edges: GraphEdge[]
}

const accountNode = (id: string) => `account ${id}`
const sourceNode = (key: string) => `source ${key}`

function createEdges() {
  const edges = new Map<string, GraphEdge>()
  return {
    add(from: string, to: string, kind: GraphEdge['kind'], isDirected = true) {
      if (from === to) return
      // Two articles that share a passage, whichever is named first, are one pair.
      const [first, second] = isDirected || from < to ? [from, to] : [to, from]
      const key = JSON.stringify([first, second, kind, isDirected])
      const edge = edges.get(key) ?? { from: first, to: second, kind, isDirected, count: 0 }
      edge.count += 1
      edges.set(key, edge)
    },
    all: () => [...edges.values()],
  }
}

/** Sources are one where their names are; an account stands for its outlet. */
export function toGraph({ accounts, articles, origins, reuse }: Comparison): Graph {
  const whole = new Map(
    accounts.filter(({ embeddedIn }) => embeddedIn === null).map((each) => [each.article, each.id]),
  )
  const sources = new Map<string, GraphNode>()
  const sourceCalled = (name: string, origin: Origin['kind'] | null = null) => {
    const key = sourceKey(name)
    const node = sources.get(key) ?? {
      id: sourceNode(key),
      kind: 'source',
      label: name,
      origin,
      published: null,
    }
    sources.set(key, { ...node, origin: node.origin ?? origin })
    return node.id
  }
  const edges = createEdges()
  for (const { name, kind, accounts } of origins) {
    // An outlet that gives no source is its own origin: it rests on nobody.
    if (kind === 'outlet') continue
    for (const account of accounts) edges.add(accountNode(account), sourceCalled(name, kind), 'rests-on')
  }
  for (const { id, attributions } of articles) {
    const account = whole.get(id)
    if (account === undefined) continue
    for (const { chain } of attributions) {
      const hops = [accountNode(account), ...chain.slice(1).map(({ holder }) => sourceCalled(holder))]
      for (const [index, hop] of hops.slice(1).entries()) edges.add(hops[index]!, hop, 'word')
    }
  }
  for (const { from, to, direction } of reuse) {
    const [first, second] = [whole.get(from.article), whole.get(to.article)]
    if (first !== undefined && second !== undefined)
      edges.add(accountNode(first), accountNode(second), 'passage', direction === 'from-to')
  }
  const told = accounts.map(
    ({ id, outlet, published }): GraphNode => ({
      id: accountNode(id),
      kind: 'account',
      label: outlet,
      origin: null,
      published,
    }),
  )
  return { nodes: [...told, ...sources.values()], edges: edges.all() }
}
