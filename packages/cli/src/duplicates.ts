/** The same text given twice is one account, and this is said. */
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

/** What an article is called in a message: its outlet where that tells more than the input. */
function nameOf({ article }: ReadArticle, input: string): string {
  return article.outlet === null ? input : `${article.outlet} (${input})`
}

/** Keeps one of each text, in the order given, and says which were left out. */
export function mergeDuplicates(
  all: readonly ReadArticle[],
  cwd: string,
): { items: ReadArticle[]; notes: Note[] } {
  const kept = new Map<string, ReadArticle>()
  for (const item of all) {
    const rival = kept.get(item.article.sha256)
    if (!rival || comesBefore(item, rival)) kept.set(item.article.sha256, item)
  }
  const inputs = shortInputs(
    all.map(({ input }) => input),
    cwd,
  )
  const inputOf = new Map(all.map((item, index) => [item, inputs[index]!]))
  const notes = all.flatMap((item): Note[] => {
    const first = kept.get(item.article.sha256)!
    if (item === first) return []
    const [name, other] = [nameOf(item, inputOf.get(item)!), nameOf(first, inputOf.get(first)!)]
    const isSameFile = resolve(cwd, item.input) === resolve(cwd, first.input) && name === other
    return [
      {
        code: 'same-text',
        message: isSameFile
          ? `${name} was given more than once; it is compared once.`
          : `${name} holds the same text as ${other}, byte for byte; the two are compared as one.`,
      },
    ]
  })
  return { items: all.filter((item) => kept.get(item.article.sha256) === item), notes }
}
