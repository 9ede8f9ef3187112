/** Where in a text the words of a search stand: words by their stems as the index has them, names as they are written. Pure. */
import type { Place } from './excerpt.js'
import type { Query } from './query.js'

/** The stem of each word as the index has it. */
export type Stems = ReadonlyMap<string, string>

/** Stems keep how a word begins; a word that begins otherwise need not be asked for. */
const SHARED = 2

/** The words of a text in their searched form, with their places. Cutting a text into them is what a search spends most of its time on. */
export type Words = readonly { word: string; start: number; end: number }[]

/** Those of a text that may be forms of a word of the query, with those of the query. */
export function candidatesOf(placed: Words, { wanted }: Query): string[] {
  const asked = wanted.flat()
  const beginnings = new Set(asked.map((word) => word.slice(0, SHARED)))
  const words = new Set(asked)
  for (const { word } of placed) if (beginnings.has(word.slice(0, SHARED))) words.add(word)
  return [...words]
}

/** Stretches of the text in which these words follow each other. */
function runsOf(
  words: Words,
  runs: readonly (readonly string[])[],
  toForm: (word: string) => string,
): Place[] {
  const inText = words.map(({ word }) => toForm(word))
  const at = new Map<string, number[]>()
  for (const [index, form] of inText.entries()) {
    const held = at.get(form)
    if (held) held.push(index)
    else at.set(form, [index])
  }
  return runs.flatMap((run) => {
    const forms = run.map(toForm)
    const starts = (at.get(forms[0]!) ?? []).filter((start) =>
      forms.every((form, offset) => inText[start + offset] === form),
    )
    return starts.map((start) => ({
      start: words[start]!.start,
      end: words[start + forms.length - 1]!.end,
      term: forms.join(' '),
    }))
  })
}

export function wordPlaces(words: Words, { wanted }: Query, stems: Stems): Place[] {
  return runsOf(words, wanted, (word) => stems.get(word) ?? word)
}

export function namePlaces(words: Words, name: readonly string[]): Place[] {
  return runsOf(words, [name], (word) => word)
}
