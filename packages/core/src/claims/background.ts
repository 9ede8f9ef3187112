/** How rare a word is in general English. */
import { BACKGROUND, BACKGROUND_DOCUMENTS } from './background.lexicon.js'

let background: ReadonlyMap<string, number> | null = null

/** Class c of the table: the key stands in at least 2^c and fewer than 2^(c+1) documents. */
function readBackground(): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  for (const [index, keys] of BACKGROUND.entries()) {
    const documents = 1.4 * 2 ** index
    for (const key of keys.split(' ')) table.set(key, Math.log((BACKGROUND_DOCUMENTS + 1) / documents))
  }
  return table
}

/** Weight of a key in the background: the natural logarithm of how few documents hold it. */
export function backgroundWeight(key: string): number {
  background ??= readBackground()
  return background.get(key) ?? Math.log(BACKGROUND_DOCUMENTS + 1)
}
