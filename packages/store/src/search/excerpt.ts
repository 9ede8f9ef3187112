/** Words around the first place where a query meets a text. */
import { placedWords } from './fold.js'
import type { Query } from './query.js'

const BEFORE = 60
const LENGTH = 220
/** A stem is shared where so much of the beginning is: the engines stem each in their own way. */
const STEM = 4

const isNear = (word: string, wanted: string) =>
  word === wanted ||
  (word.length > STEM && wanted.length > STEM && word.slice(0, STEM + 1) === wanted.slice(0, STEM + 1))

function firstPlace(text: string, { wanted }: Query): number {
  const words = wanted.flat()
  let near = -1
  for (const { word, start } of placedWords(text)) {
    if (words.includes(word)) return start
    if (near < 0 && words.some((each) => isNear(word, each))) near = start
  }
  return Math.max(near, 0)
}

/** The edge of a word at or after the place, so that no word is cut. */
function wordEdge(text: string, place: number): number {
  const space = text.slice(place, place + 30).search(/\s/u)
  return space < 0 ? place : place + space
}

export function excerptOf(text: string, query: Query): string {
  const place = firstPlace(text, query)
  const start = place <= BEFORE ? 0 : wordEdge(text, place - BEFORE)
  const end = text.length - start <= LENGTH ? text.length : wordEdge(text, start + LENGTH)
  const words = text
    .slice(start, end)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\p{Surrogate}/gu, '')
  return `${start > 0 ? '… ' : ''}${words}${end < text.length ? ' …' : ''}`
}
