/** "the Calder-Moor summit": two names in one word, where both stand alone elsewhere. */
import { lookUp } from './gazetteer.js'
import { foldWords } from './grammar.js'
import type { Candidate } from './types.js'

const PAIR = /^(\p{Lu}[\p{L}'’.]+)[-–](\p{Lu}[\p{L}'’.]+)$/u

/** Names that are no pair by their last word in folded form: who may be meant by it alone. */
function namesAlone(names: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const alone = new Map<string, Candidate>()
  for (const one of names) {
    const last = one.words.at(-1)!
    if (!PAIR.test(one.name) && !alone.has(last)) alone.set(last, one)
  }
  return alone
}

function half(pair: Candidate, name: string, offset: number, model: Candidate | undefined): Candidate {
  const start = pair.start + offset
  return {
    ...pair,
    start,
    end: start + name.length,
    label: name,
    name,
    words: foldWords(name),
    votes: model?.votes ?? {},
    known: lookUp(name),
    acts: false,
    mayAct: false,
  }
}

/** Names in the order given, with a pair in the place of its one word, where the text or the gazetteer knows both. */
export function splitPairs(names: readonly Candidate[]): Candidate[] {
  if (!names.some(({ name, title }) => title === null && PAIR.test(name))) return [...names]
  const alone = namesAlone(names)
  const isName = (name: string) => alone.has(foldWords(name)[0]!) || lookUp(name)?.kind === 'country'
  return names.flatMap((one) => {
    const [, left, right] = one.title === null ? (PAIR.exec(one.name) ?? []) : []
    if (left === undefined || right === undefined || !isName(left) || !isName(right)) return [one]
    const model = (name: string) => alone.get(foldWords(name)[0]!)
    return [half(one, left, 0, model(left)), half(one, right, one.name.length - right.length, model(right))]
  })
}
