/** Sentences for tests of the alignment, made of words alone. */
import fc from 'fast-check'
import type { Unit } from '../claims/units.js'
import { createWeigh, type Entry } from './entry.js'
import type { Alignable } from './links.js'

export function entryOf(words: readonly string[], at = 0): Entry {
  let offset = at * 1000
  const units = words.map((word): Unit => {
    const start = offset
    offset += word.length + 1
    const kind = word === 'the' ? 'function' : 'word'
    return {
      start,
      end: offset - 1,
      text: word,
      lower: word,
      kind,
      key: word,
      canon: word,
      name: false,
      token: 0,
    }
  })
  const span = { start: at * 1000, end: offset }
  const sentence = { ...span, index: at, paragraph: at, headline: false, tokens: [] }
  return { sentence, span, units, key: words.join(' ') }
}

/** Both versions, weighed together. */
export function alignables(
  older: readonly (readonly string[])[],
  newer: readonly (readonly string[])[],
): [Alignable[], Alignable[]] {
  const [one, other] = [older.map(entryOf), newer.map(entryOf)]
  const weigh = createWeigh([...one, ...other])
  const toAlignable = (entry: Entry) => ({ key: entry.key, weighed: weigh(entry) })
  return [one.map(toAlignable), other.map(toAlignable)]
}

const word = fc.constantFrom(...'the fire port ship crew dock wind rain mayor bridge toll night'.split(' '))
const sentence = fc.array(word, { minLength: 1, maxLength: 7 })

/** A version and one made of it by moving, cutting, joining and changing sentences. */
export const versionPair = fc
  .tuple(
    fc.array(sentence, { maxLength: 7 }),
    fc.array(fc.tuple(fc.nat(9), sentence, fc.nat(4)), { maxLength: 7 }),
  )
  .map(([older, edits]): [string[][], string[][]] => {
    const newer = older.map((words) => [...words])
    for (const [at, words, what] of edits) {
      const place = newer.length === 0 ? 0 : at % newer.length
      const here = newer[place]
      if (what === 0 || here === undefined) newer.splice(place, 0, words)
      else if (what === 1) newer.splice(place, 1)
      else if (what === 2) newer.splice(place, 1, here.slice(0, 3), here.length > 3 ? here.slice(3) : words)
      else if (what === 3) newer.push(...newer.splice(place, 1))
      else newer[place] = [...here.slice(1), words[0]!]
    }
    return [older, newer]
  })
