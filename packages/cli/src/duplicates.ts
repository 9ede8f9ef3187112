/**
 * The same text given twice by one outlet, white space apart, is one account, and this is said. An outlet that prints another's text word for word is an
 * account of its own: who repeats whom is what a comparison shows.
 */
import { resolve } from 'node:path'
import type { Note } from '@parallax/contract'
import type { ReadArticle } from '@parallax/ingest'
import { shortInputs } from './input-names.js'

/** Earliest first, so that the one that stays does not depend on the order of the inputs. */
function order({ article, id, input }: ReadArticle): string[] {
  return [article.published ?? '\uffff', article.outlet ?? '\uffff', input, id]
}

function comesBefore(left: ReadArticle, right: ReadArticle): boolean {
  const [a, b] = [order(left), order(right)]
  const at = a.findIndex((part, index) => part !== b[index])
  return at !== -1 && a[at]! < b[at]!
}

const earliestOf = (items: readonly ReadArticle[]) =>
  items.reduce((best, item) => (comesBefore(item, best) ? item : best))

/** The outlet without regard to case and spacing; empty where it is not known. */
const outletOf = ({ article }: ReadArticle) =>
  (article.outlet ?? '').trim().replace(/\s+/gu, ' ').toLowerCase()

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return [...groups.values()]
}

/** What an article is called in a message: its outlet where that tells more than the input. */
function nameOf({ article }: ReadArticle, input: string): string {
  return article.outlet === null ? input : `${article.outlet} (${input})`
}

/** Articles of equal text: the earliest of each named outlet stays; one without outlet is taken for the earliest of them. */
function keptFor(equal: readonly ReadArticle[]): Map<ReadArticle, ReadArticle> {
  const named = groupBy(
    equal.filter((item) => outletOf(item) !== ''),
    outletOf,
  )
  const first = named.length === 0 ? earliestOf(equal) : earliestOf(named.map(earliestOf))
  const keptOf = new Map(equal.map((item) => [item, first]))
  for (const group of named) for (const item of group) keptOf.set(item, earliestOf(group))
  return keptOf
}

function createNaming(all: readonly ReadArticle[], cwd: string): (item: ReadArticle) => string {
  const inputs = shortInputs(
    all.map(({ input }) => input),
    cwd,
  )
  const names = new Map(all.map((item, index) => [item, nameOf(item, inputs[index]!)]))
  return (item) => names.get(item)!
}

/** So many of those who hold one text are named. */
const NAMED = 4

function listed(names: readonly string[]): string {
  if (names.length <= NAMED) return names.join(' and ')
  return `${names.slice(0, NAMED - 1).join(', ')} and ${names.length - NAMED + 1} more`
}

/** Two texts that differ in white space alone are one. */
const wordsOf = ({ article }: ReadArticle) => article.text.trim().replace(/\s+/gu, ' ')

const howEqual = (items: readonly ReadArticle[]) =>
  new Set(items.map(({ article }) => article.sha256)).size === 1 ? 'byte for byte' : 'but for white space'

/** Keeps one of each text and outlet, in the order given, and says which were left out and which are kept though equal. */
export function mergeDuplicates(
  all: readonly ReadArticle[],
  cwd: string,
): { items: ReadArticle[]; notes: Note[] } {
  const named = createNaming(all, cwd)
  const groups = groupBy(all, wordsOf)
  const keptOf = new Map(groups.flatMap((equal) => [...keptFor(equal)]))
  const merged = all.flatMap((item): Note[] => {
    const kept = keptOf.get(item)!
    if (item === kept) return []
    const [name, other] = [named(item), named(kept)]
    const isSameFile =
      resolve(cwd, item.input) === resolve(cwd, kept.input) &&
      name === other &&
      item.article.sha256 === kept.article.sha256
    const message = isSameFile
      ? `${name} was given more than once; it is compared once.`
      : `${name} holds the same text as ${other}, ${howEqual([item, kept])}; the two are compared as one.`
    return [{ code: 'same-text', message }]
  })
  const reprinted = groups.flatMap((equal): Note[] => {
    const [first, ...more] = [...new Set(equal.map((item) => keptOf.get(item)!))].sort(byOrder)
    if (first === undefined || more.length === 0) return []
    const message = `${listed([first, ...more].map(named))} hold the same text, ${howEqual([first, ...more])}; each outlet stays an account of its own.`
    return [{ code: 'same-text-other-outlet', message }]
  })
  return { items: all.filter((item) => keptOf.get(item) === item), notes: [...merged, ...reprinted] }
}

const byOrder = (left: ReadArticle, right: ReadArticle) =>
  comesBefore(left, right) ? -1 : comesBefore(right, left) ? 1 : 0
