/** Who a speaker is over all accounts: the referent of the naming ledger where one fits, else the words of the name. */
import type { Evidence, NamingEntry, Span } from '@parallax/contract'
import { remember } from '../memo.js'
import { foldWords } from '../naming/grammar.js'
import { coreWords } from '../naming/referents.js'
import { firstEndingAfter } from '../spans.js'

export interface Identities {
  /** The referent whose words stand at the span of the article, or undefined. */
  at(article: string, span: Span): NamingEntry | undefined
  /** The only referent with that name, or undefined. */
  named(name: string): NamingEntry | undefined
}

const LEADING = /^(?:the|a|an|his|her|its|their|our|mr|mrs|ms|dr)\s+/u

/** A name in folded words without article and address: what two spellings of one name have in common. */
export const nameKey = remember((name: string): string => {
  const words = coreWords(foldWords(name.trim())).join(' ')
  return words.replace(LEADING, '')
})

interface Placed extends Span {
  entry: NamingEntry
}

/** The placed span that shares most characters with `span`. `placed` is sorted and hardly overlaps. */
function closest(placed: readonly Placed[], span: Span): NamingEntry | undefined {
  let [best, most] = [undefined as NamingEntry | undefined, 0]
  for (
    let at = firstEndingAfter(placed, span.start);
    at < placed.length && placed[at]!.start < span.end;
    at += 1
  ) {
    const shared = Math.min(span.end, placed[at]!.end) - Math.max(span.start, placed[at]!.start)
    if (shared > most) [best, most] = [placed[at]!.entry, shared]
  }
  return best
}

export function newIdentities(naming: readonly NamingEntry[]): Identities {
  const places = new Map<string, Placed[]>()
  const names = new Map<string, NamingEntry | null>()
  const addName = (name: string, entry: NamingEntry) => {
    const known = names.get(nameKey(name))
    names.set(nameKey(name), known === undefined || known === entry ? entry : null)
  }
  const addPlace = ({ article, start, end }: Evidence, entry: NamingEntry) => {
    const mine = places.get(article) ?? []
    mine.push({ start, end, entry })
    places.set(article, mine)
  }
  for (const entry of naming) {
    addName(entry.name, entry)
    for (const { label, evidence } of entry.rows) {
      if (/^\p{Lu}/u.test(label)) addName(label, entry)
      for (const place of evidence) addPlace(place, entry)
    }
  }
  for (const list of places.values()) list.sort((a, b) => a.start - b.start || a.end - b.end)
  return {
    at: (article, span) => closest(places.get(article) ?? [], span),
    named: (name) => names.get(nameKey(name)) ?? undefined,
  }
}
