/** The words of a text around the places that answer a search, with those places marked. Pure. */

/** A place in the text that answers; `term` tells which part of the search it answers. */
export interface Place {
  start: number
  end: number
  term: string
}

export interface Mark {
  start: number
  end: number
}

export interface Excerpt {
  excerpt: string
  /** Stretches of the excerpt, in order, none within another. */
  marks: Mark[]
}

const BEFORE = 60
const LENGTH = 220

const SPACE = /^\s$/u
const HALF = /^\p{Surrogate}$/u

/** Where the excerpt begins that shows most of what was asked; the earliest of equals. */
function bestPlace(places: readonly Place[]): number {
  const sorted = [...places].sort((a, b) => a.start - b.start)
  let [best, most] = [0, 0]
  for (const [at, { start }] of sorted.entries()) {
    const terms = new Set<string>()
    for (let each = at; each < sorted.length && sorted[each]!.end <= start + LENGTH - BEFORE; each += 1)
      terms.add(sorted[each]!.term)
    if (terms.size > most) [best, most] = [start, terms.size]
  }
  return most === 0 ? (sorted[0]?.start ?? 0) : best
}

/** The edge of a word at or after the place, so that no word is cut. */
function wordEdge(text: string, place: number): number {
  const space = text.slice(place, place + 30).search(/\s/u)
  return space < 0 ? place : place + space
}

/** A run of white space is one space, and halves of characters are left out: `at` tells where each character of the text came to stand. */
function tidy(text: string, start: number, end: number): { words: string; at: number[] } {
  const pieces: string[] = []
  const at: number[] = []
  let [length, isBehindSpace] = [0, true]
  for (const character of text.slice(start, end)) {
    for (let unit = 0; unit < character.length; unit += 1) at.push(length)
    // Most characters are such, and need not be looked up.
    const isPlain = character > ' ' && character <= '~'
    if (!isPlain && SPACE.test(character)) {
      if (!isBehindSpace) {
        pieces.push(' ')
        length += 1
      }
      isBehindSpace = true
    } else if (isPlain || !HALF.test(character)) {
      pieces.push(character)
      length += character.length
      isBehindSpace = false
    }
  }
  at.push(length)
  return { words: pieces.join(''), at }
}

/** Overlapping marks are one. */
function joined(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = []
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}

export function excerptOf(text: string, places: readonly Place[]): Excerpt {
  const place = bestPlace(places)
  const start = place <= BEFORE ? 0 : wordEdge(text, place - BEFORE)
  const edge = text.length - start <= LENGTH ? text.length : wordEdge(text, start + LENGTH)
  const end = Math.max(
    edge,
    Math.min(text.length, ...places.filter((each) => each.start === place).map((each) => each.end)),
  )
  const { words, at } = tidy(text, start, end)
  const before = start > 0 ? '… ' : ''
  const marks = places
    .filter((each) => each.start >= start && each.end <= end)
    .map((each) => ({
      start: before.length + at[each.start - start]!,
      end: before.length + at[each.end - start]!,
    }))
    .filter((mark) => mark.end > mark.start)
  return {
    excerpt: `${before}${words.trimEnd()}${end < text.length ? ' …' : ''}`,
    marks: joined(marks),
  }
}
