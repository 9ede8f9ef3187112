/** Finds the words of WordNet whose inflected forms the rules of `text/inflection.ts` lead back to another word. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  guessPositive,
  guessSingular,
  guessVerb,
  pluralsOfNoun,
  stemsOfAdjective,
  stemsOfVerb,
} from '../../packages/core/src/text/inflection.js'

/** Sense numbers of index.sense by part of speech; 5 marks adjectives that qualify others. */
const SENSES = { noun: '1', verb: '2', adj: '35' } as const

/** Longer adjectives are compared with "more". */
const MOST_SYLLABLES = 2

interface Word {
  word: string
  /** How often WordNet's tagged texts use it. */
  count: number
}

function readWords(folder: string, kind: keyof typeof SENSES): Word[] {
  const counts = new Map<string, number>()
  for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
    const [, word, sense, count] = /^([a-z]+)%(\d):\S+ \d+ \d+ (\d+)/u.exec(line) ?? []
    if (word && SENSES[kind].includes(sense!)) counts.set(word, (counts.get(word) ?? 0) + Number(count))
  }
  return readFileSync(join(folder, `index.${kind}`), 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[0]!)
    .filter((word) => /^[a-z]{3,}$/u.test(word))
    .map((word) => ({ word, count: counts.get(word) ?? 0 }))
}

/** The words that win a form which the rule gives to another, the most frequent first. */
function misled(words: readonly Word[], formsOf: (word: string) => string[], guess: (form: string) => string): string[] {
  const best = new Map<string, Word>()
  for (const each of words)
    for (const form of formsOf(each.word)) if (each.count > (best.get(form)?.count ?? -1)) best.set(form, each)
  const found = new Map<string, number>()
  for (const [form, { word, count }] of best) if (guess(form) !== word) found.set(word, count)
  return [...found].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word)
}

/** Lists of dictionary forms. Rare nouns are left out, as are words that are plurals themselves. */
export function findInflections(folder: string): { verbs: string[]; nouns: string[]; adjectives: string[] } {
  const nouns = readWords(folder, 'noun')
  const known = new Set(nouns.map(({ word }) => word))
  const isPlural = (word: string) => word.endsWith('s') && (known.has(word.slice(0, -1)) || /[^aiou]s$|is$/u.test(word))
  const short = readWords(folder, 'adj').filter(
    ({ word, count }) => count > 0 && (word.match(/[aeiou]+|y$/gu)?.length ?? 0) <= MOST_SYLLABLES && !/(?:ic|like|ed|ar|ate)$/u.test(word),
  )
  return {
    verbs: misled(readWords(folder, 'verb'), stemsOfVerb, guessVerb),
    nouns: misled(nouns.filter(({ word, count }) => count > 0 && !isPlural(word)), pluralsOfNoun, guessSingular),
    adjectives: misled(short, stemsOfAdjective, guessPositive),
  }
}
