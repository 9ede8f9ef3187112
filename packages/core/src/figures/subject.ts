/** The label of a row, in words of the accounts. */

import type { Comparing } from '../comparing.js'
import { GENERIC } from './families.lexicon.js'
import { headOf, type Item } from './items.js'
import { nameOf, type Rate } from './periods.js'
import { isPreposition, isSmallWord } from './phrase.js'
import { ACTIVE_VERBS, ROLE_NOUNS, STATE_WORDS } from './roles.lexicon.js'

/** Longer labels are cut at a word. */
const LONGEST = 48
/** Words of a noun phrase that a label keeps, counted from its head. */
const MOST_WORDS = 4

/** "people killed", "homes destroyed", "September crude contract", "percentage of the vote". */
export function subjectOf({ readings }: Readonly<Comparing>, items: readonly Item[], first: Item): string {
  const counted = nounOf(items, first)
  const { role } = first
  if (role !== null) {
    if (counted === null || isForPeople(items, counted)) return `people ${role}`
    return cut(counted.toLowerCase().includes(role) ? counted : `${counted} ${role}`)
  }
  if (first.rate !== null) return nameOf(datedRate(items, first) ?? first.rate)
  const { unit } = first.figure
  if (unit?.endsWith('-old')) return cut(counted === null ? 'age' : `age of ${counted}`)
  if (unit !== null && unit !== 'person') return cut(measureOf(unit, counted))
  return cut(counted ?? `number in “${wordsAround(readings[first.account]!.article.text, first)}”`)
}

/** The rate of the first entry, with the month of another account that states the same number. */
function datedRate(items: readonly Item[], { figure }: Item): Rate | null {
  const dated = items.find((item) => item.rate?.month != null && item.figure.low === figure.low)
  return dated?.rate ?? null
}

/** "people", and what one account calls those whom others count as people. */
function isForPeople(items: readonly Item[], counted: string): boolean {
  if (/^people$/iu.test(counted)) return true
  const wholes = items.filter(({ part }) => !part)
  const head = headOf(counted)
  return (
    wholes.some(({ family }) => family === 'people') &&
    wholes.some(({ figure }) => headOf(figure.counts?.text ?? '') !== head)
  )
}

const MEASURES: ReadonlyMap<string, string> = new Map([
  ['percent', 'percentage'],
  ['magnitude', 'magnitude'],
  ['times', 'times'],
])

/** "fine (USD)", "percentage of turnover", "length in minutes" is never guessed: the unit stands for itself. */
function measureOf(unit: string, counted: string | null): string {
  const known = MEASURES.get(unit)
  if (known !== undefined) return counted === null ? known : `${known}: ${counted}`
  if (/^[A-Z]{3}(?:\/|$)/u.test(unit)) return counted === null ? `amount in ${unit}` : `${counted} (${unit})`
  const named = UNIT_WORDS.get(unit) ?? (/^[a-z]+[^s]$/u.test(unit) ? `${unit}s` : unit)
  return counted === null ? `number of ${named}` : `${counted} (${named})`
}

const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ['km', 'kilometres'],
  ['mi', 'miles'],
  ['m', 'metres'],
  ['cm', 'centimetres'],
  ['mm', 'millimetres'],
  ['ft', 'feet'],
  ['in', 'inches'],
  ['yd', 'yards'],
  ['kg', 'kilograms'],
  ['g', 'grams'],
  ['t', 'tonnes'],
  ['lb', 'pounds'],
  ['century', 'centuries'],
  ['mph', 'mph'],
])

/** The figure with the words beside it, where nothing that is counted is named. */
function wordsAround(text: string, { figure: { start, end }, sentence }: Item): string {
  const before = text.slice(Math.max(sentence.start, start - 24), start).replace(/^\S*\s/u, '')
  const after = text.slice(end, Math.min(sentence.end, end + 24)).replace(/\s\S*$/u, '')
  return `${before}${text.slice(start, end)}${after}`.replace(/\s+/gu, ' ').trim()
}

/** What most entries name, the first entry's in a tie; words that name the role alone ("dead", "toll") give way to a noun. */
function nounOf(items: readonly Item[], first: Item): string | null {
  const votes = new Map<string, number>()
  const written = new Map<string, string>()
  for (const { figure } of [first, ...items]) {
    const text = figure.counts === null ? '' : readable(figure.counts.text)
    if (text === '' || namesRoleOnly(text)) continue
    const key = text.toLowerCase()
    votes.set(key, (votes.get(key) ?? 0) + 1)
    if (!written.has(key) || /^\p{Ll}/u.test(text)) written.set(key, text)
  }
  let [best, most] = [null as string | null, 0]
  for (const [text, count] of votes) if (count > most) [best, most] = [written.get(text)!, count]
  return best
}

/** The noun phrase without what follows it, but for "of": "pieces of legislation"; at most {@link MOST_WORDS} before that. */
function readable(counted: string): string {
  const words = counted.split(/\s+/u).filter((word) => word !== '')
  const cutAt = words.findIndex(
    (word, index) => index > 0 && isPreposition(word.toLowerCase()) && (index > 2 || word !== 'of'),
  )
  const phrase = cutAt === -1 ? words : words.slice(0, cutAt)
  const of = phrase.indexOf('of')
  const noun = of === -1 ? phrase.slice(-MOST_WORDS) : phrase.slice(0, MOST_WORDS + 1)
  while (noun.length > 0 && isSmallWord(noun[0]!.toLowerCase())) noun.shift()
  while (noun.length > 0 && isSmallWord(noun.at(-1)!.toLowerCase())) noun.pop()
  return noun.join(' ')
}

function namesRoleOnly(text: string): boolean {
  const head = headOf(text)
  const generic = GENERIC.has(head) && head !== 'people' && head !== 'person'
  const roleWord = ROLE_NOUNS.has(head) || STATE_WORDS.has(head) || ACTIVE_VERBS.has(head)
  return generic || roleWord || /^(?:them|whom|nobody|one|none)$/u.test(text.toLowerCase())
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST) === -1 ? LONGEST : text.lastIndexOf(' ', LONGEST))} …`
}
