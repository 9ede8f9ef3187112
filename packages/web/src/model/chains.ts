/** The chains of word of one account, drawn together into a tree: who is relied on, through whom, and how often. */
import type { Attribution } from '@parallax/contract'

export interface Holder {
  name: string
  /** Attributions that end here. */
  told: Attribution[]
  children: Holder[]
}

function childOf(parent: Holder, name: string): Holder {
  const known = parent.children.find((child) => child.name === name)
  if (known !== undefined) return known
  const created: Holder = { name, told: [], children: [] }
  parent.children.push(created)
  return created
}

/** Names of the hops below the outlet. An attribution without a chain hangs on its speaker or on the words for the source. */
function hops(attribution: Attribution, text: string): string[] {
  const below = attribution.chain.slice(1).map(({ holder }) => holder)
  if (below.length > 0) return below
  const { speaker, source } = attribution
  if (speaker !== null) return [speaker.name]
  return source === null ? [] : [text.slice(source.start, source.end)]
}

export interface ChainWords {
  text: string
  attributions: readonly Attribution[]
}

export function chainTree({ text, attributions }: ChainWords, outlet: string): Holder {
  const root: Holder = { name: outlet, told: [], children: [] }
  for (const attribution of attributions) {
    let holder = root
    for (const name of hops(attribution, text)) holder = childOf(holder, name)
    if (holder !== root) holder.told.push(attribution)
  }
  return root
}
