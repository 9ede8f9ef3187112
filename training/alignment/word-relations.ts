/**
 * Makes packages/core/src/alignment/word-relations.lexicon.ts from WordNet's `dict` folder: for words of acts and things the senses that
 * they most often have, written as numbers that words of one sense share. A noun of an act shares the sense of the verb that it is
 * derived from; a sense knows the wider one above it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Senses beyond these are rare: a word is seldom meant so in the news. */
const MOST_SENSES = 4
/** A noun that stands for no act is listed where it was met this often in the texts that WordNet's senses were counted in. */
const LEAST_COUNT = 2
const LINE_WIDTH = 108
const RADIX = 36
/** Lexicographer files of nouns for acts, thoughts, talk, events, feelings, phenomena, possession, processes and states. */
const ACT_FILES = new Set([4, 9, 10, 11, 12, 19, 21, 22, 26])
/** Of these, the files whose nouns name what happens: acts, talk, events, phenomena of nature, processes. */
const EVENT_FILES = new Set([4, 10, 11, 19, 22])
/** A noun names an act where one of so many first senses does. */
const ACT_SENSES = 2
const PARTICLES = new Set(['up', 'out', 'off', 'down', 'in', 'over', 'on', 'away', 'back'])
const TARGET = new URL('../../packages/core/src/alignment/word-relations.lexicon.ts', import.meta.url)

type Part = 'noun' | 'verb'

interface Synset {
  id: string
  file: number
  words: readonly string[]
  /** Synsets above, and for a verb what it causes: "kill", "die". */
  above: readonly string[]
  /** For a noun: the verb's synset that its word (by place, from 1) is derived from. */
  derived: readonly { word: number; to: string }[]
}

const initial = { noun: 'n', verb: 'v' } as const

function parseSynset(line: string, part: Part): Synset {
  const columns = line.split(' | ')[0]!.split(' ')
  const count = Number.parseInt(columns[3]!, 16)
  const words = Array.from({ length: count }, (_, at) => columns[4 + 2 * at]!.toLowerCase())
  const first = 5 + 2 * count
  const pointers = Array.from({ length: Number(columns[first - 1]) }, (_, at) =>
    columns.slice(first + 4 * at, first + 4 * at + 4),
  )
  const above = pointers.filter(([kind, , to]) => (kind === '@' || kind === '>') && to === initial[part])
  const derived = pointers.filter(([kind, , to]) => kind === '+' && part === 'noun' && to === 'v')
  return {
    id: initial[part] + columns[0]!,
    file: Number(columns[1]),
    words,
    above: above.map(([, place, to]) => to! + place!),
    derived: derived.map(([, place, to, words]) => ({
      word: Number.parseInt(words!.slice(0, 2), 16),
      to: to! + place!,
    })),
  }
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
}

function readSynsets(folder: string): Map<string, Synset> {
  const parts = ['noun', 'verb'] as const
  const all = parts.flatMap((part) =>
    linesOf(join(folder, `data.${part}`)).map((line) => parseSynset(line, part)),
  )
  return new Map(all.map((synset) => [synset.id, synset]))
}

/** How often the senses of a word were met, summed. */
function readCounts(folder: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of linesOf(join(folder, 'index.sense'))) {
    const [key, , , count] = line.trim().split(' ')
    const [word, sense] = key!.split('%')
    const name = `${sense![0] === '2' ? 'v' : 'n'} ${word}`
    if (sense![0] === '1' || sense![0] === '2') counts.set(name, (counts.get(name) ?? 0) + Number(count))
  }
  return counts
}

/** One word, or a verb and its particle ("blow_up"). */
function isListed(word: string, part: Part): boolean {
  if (/^[a-z]{2,}$/u.test(word)) return true
  return part === 'verb' && /^[a-z]+_[a-z]+$/u.test(word) && PARTICLES.has(word.split('_')[1]!)
}

/** The senses of each word, the most frequent first; of a noun with those of the verb that it is derived from. */
function sensesOf(folder: string, synsets: ReadonlyMap<string, Synset>): Map<string, string[][]> {
  const counts = readCounts(folder)
  const senses = new Map<string, string[][]>()
  for (const part of ['verb', 'noun'] as const) {
    for (const line of linesOf(join(folder, `index.${part}`))) {
      const columns = line.trim().split(' ')
      const word = columns[0]!
      if (!isListed(word, part)) continue
      const places = columns.filter((column) => /^\d{8}$/u.test(column)).slice(0, MOST_SENSES)
      const found = places.map((place) => synsets.get(initial[part] + place)!)
      const met = (counts.get(`n ${word}`) ?? 0) + (counts.get(`v ${word}`) ?? 0)
      if (part === 'verb' && met === 0 && !word.includes('_')) continue
      const isAct = found.some(({ file, derived }) => part === 'verb' || (met > 0 && ACT_FILES.has(file) && derived.length > 0))
      if (!isAct && (counts.get(`n ${word}`) ?? 0) < LEAST_COUNT) continue
      const namesAct = part === 'noun' && found.slice(0, ACT_SENSES).some(({ file }) => EVENT_FILES.has(file))
      const name = `${namesAct ? 'a' : initial[part]}${word}`
      senses.set(
        name,
        found.map(({ id, file, words, derived }) => [
          id,
          ...derived
            .filter((pointer) => ACT_FILES.has(file) && words[pointer.word - 1] === word)
            .map(({ to }) => to),
        ]),
      )
    }
  }
  return senses
}

/** Numbers for the senses that relate anything: held by two words, or above or below one that a word holds. */
function numberSenses(senses: ReadonlyMap<string, string[][]>, synsets: ReadonlyMap<string, Synset>): Map<string, number> {
  const holders = new Map<string, number>()
  for (const lists of senses.values())
    for (const id of new Set(lists.flat())) holders.set(id, (holders.get(id) ?? 0) + 1)
  const below = new Map<string, number>()
  for (const id of holders.keys())
    for (const above of synsets.get(id)!.above) below.set(above, (below.get(above) ?? 0) + 1)
  const relates = (id: string) =>
    (holders.get(id) ?? 0) > 1 ||
    (below.has(id) && (holders.has(id) || below.get(id)! > 1)) ||
    synsets.get(id)!.above.some((above) => holders.has(above) || below.get(above)! > 1)
  const used = [...new Set([...holders.keys(), ...below.keys()])].filter(relates)
  const weight = (id: string) => (holders.get(id) ?? 0) + (below.get(id) ?? 0)
  used.sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
  return new Map(used.map((id, number) => [id, number]))
}

function wrap(entries: readonly string[]): string {
  const lines = ['']
  for (const entry of entries) {
    if (lines.at(-1)!.length + entry.length + 1 > LINE_WIDTH) lines.push('')
    lines[lines.length - 1] += lines.at(-1) === '' ? entry : `;${entry}`
  }
  return lines.join('\n')
}

/** The table as text, and how many words and senses it holds. */
function makeTable(folder: string): { text: string; words: number; senses: number } {
  const synsets = readSynsets(folder)
  const senses = sensesOf(folder, synsets)
  const numbers = numberSenses(senses, synsets)
  const code = (id: string) => numbers.get(id)?.toString(RADIX)
  const words = [...senses]
    .map(([name, lists]) => {
      const ranks = lists.map((ids) => [...new Set(ids.flatMap((id) => code(id) ?? []))].join('+'))
      return [name, ranks.join(',').replace(/,+$/u, '')] as const
    })
    .filter(([, ranks]) => ranks !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const above = [...numbers.keys()].map((id) => synsets.get(id)!.above.flatMap((up) => code(up) ?? []).join('+'))
  const text = `export const WORD_SENSES = \`\n${wrap(words.map(([name, ranks]) => `${name} ${ranks}`))}\n\`\n
export const WIDER_SENSES = \`\n${wrap(above)}\n\`\n`
  return { text, words: words.length, senses: numbers.size }
}

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('Name the dict folder of WordNet.')
const { text, words, senses } = makeTable(folder)
writeFileSync(
  TARGET,
  `/**
 * Senses of words, by number: words that share one can mean the same. \`WORD_SENSES\`: a letter for noun or verb, the word, its senses by
 * falling frequency; with "+" the sense of the verb that a noun of an act is derived from. \`WIDER_SENSES\`: for each sense by its number
 * the wider ones. Numbers in base ${RADIX}. Made by training/alignment/word-relations.ts; do not edit by hand.
 *
 * From WordNet 3.1, Princeton University, under the WordNet licence (see NOTICE).
 */

${text}`,
)
process.stdout.write(`${words} words, ${senses} senses, ${text.length} bytes\n`)
