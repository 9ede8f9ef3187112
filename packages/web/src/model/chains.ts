/** The chains of word of one account, drawn together into a tree: who is relied on, through whom, with which words, and how often. */
import type { Attribution, Span } from '@parallax/contract'

export interface Holder {
  name: string
  /** Words by which it is passed on, as written: "said", "claimed". */
  cues: string[]
  /** Words that keep it open, as written. */
  hedges: string[]
  /** Attributions that end here. */
  told: Attribution[]
  children: Holder[]
}

export interface ChainWords {
  text: string
  attributions: readonly Attribution[]
}

interface Hop {
  name: string
  cue: Span | null
}

function childOf(parent: Holder, name: string): Holder {
  const known = parent.children.find((child) => child.name === name)
  if (known !== undefined) return known
  const created: Holder = { name, cues: [], hedges: [], told: [], children: [] }
  parent.children.push(created)
  return created
}

/** The hops below the outlet. An attribution without a chain hangs on its speaker or on the words for the source. */
function hops(attribution: Attribution, text: string): Hop[] {
  const below = attribution.chain.slice(1)
  if (below.length > 0)
    return below.map(({ holder, cue }, index) => ({
      name: holder,
      cue: cue ?? (index === below.length - 1 ? attribution.cue : null),
    }))
  const { speaker, source, cue } = attribution
  if (speaker !== null) return [{ name: speaker.name, cue }]
  return source === null ? [] : [{ name: text.slice(source.start, source.end), cue }]
}

function add(words: string[], text: string, span: Span | null): void {
  if (span === null) return
  const said = text.slice(span.start, span.end).toLowerCase()
  if (!words.includes(said)) words.push(said)
}

export function chainTree({ text, attributions }: ChainWords, outlet: string): Holder {
  const root: Holder = { name: outlet, cues: [], hedges: [], told: [], children: [] }
  for (const attribution of attributions) {
    let holder = root
    for (const { name, cue } of hops(attribution, text)) {
      holder = childOf(holder, name)
      add(holder.cues, text, cue)
    }
    if (holder === root) continue
    holder.told.push(attribution)
    for (const hedge of attribution.hedges) add(holder.hedges, text, hedge)
  }
  return root
}

/** How many of the word of others an account passes on, and from how many it has it first hand. */
export function countChains({ children }: Holder): { told: number; sources: number } {
  const count = ({ told, children: below }: Holder): number =>
    told.length + below.reduce((sum, child) => sum + count(child), 0)
  return { told: children.reduce((sum, child) => sum + count(child), 0), sources: children.length }
}
