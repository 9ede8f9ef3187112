/**
 * Accounts of one invented event, made from a seed: each account tells the same facts in its own choice of words, numbers and speakers, in an order
 * of its own, and fills up with background until it has about the wanted number of words. The same seed gives the same bytes.
 */

import { createPicker, type Picker } from './picker.js'

const SPEAKERS = [
  'harbour master Odo Brandt',
  'the port authority',
  'Mayor Selma Quist',
  'the coast guard',
  'a union official',
  'Captain Ivor Lund',
]
const CUES = ['said', 'told reporters', 'confirmed', 'claimed', 'acknowledged']
const NUMBERS = ['twelve', 'fourteen', 'at least 15', 'about 20', '19', 'dozens of', 'between 10 and 20']

const FACTS: readonly ((pick: Picker) => string)[] = [
  (pick) =>
    `${pick(NUMBERS)} dock workers were injured when crane four fell on to the quay at Port Averin, ${pick(SPEAKERS)} ${pick(CUES)}.`,
  (pick) =>
    `The crane came down ${pick(['shortly after', 'a little before', 'at'])} six in the morning while the freighter Halcyon was being unloaded.`,
  (pick) =>
    `${pick(SPEAKERS)} ${pick(['denied', 'said'])} that the crane had been inspected ${pick(['last week', 'in the spring', 'two years ago'])}.`,
  (pick) =>
    `“We ${pick(['never received', 'received'])} a warning about the rails,” ${pick(SPEAKERS)} ${pick(CUES)}.`,
  (pick) =>
    `The rails ${pick(['may have', 'had', 'were believed to have'])} given way under the weight of ${pick(['80', '95', 'more than 100'])} tonnes of steel.`,
  (pick) =>
    `${pick(['Protesters', 'Strikers', 'Workers', 'Agitators'])} ${pick(['occupied', 'seized', 'blocked'])} the gate of the port later that day.`,
  (pick) =>
    `Police ${pick(['arrested', 'detained'])} ${pick(['nine', '11', 'some 30'])} people, ${pick(SPEAKERS)} ${pick(CUES)}.`,
  (pick) =>
    `The port will stay closed ${pick(['until Friday', 'for three days', 'until further notice'])}, according to ${pick(SPEAKERS)}.`,
]

const PLACES = [
  'the grain pier',
  'the customs shed',
  'the old lighthouse',
  'the fish market',
  'the eastern mole',
  'the dry dock',
  'the ferry landing',
  'the ropewalk',
]
const DOERS = [
  'Fishermen',
  'Pilots',
  'Shopkeepers',
  'Engineers',
  'Drivers',
  'Neighbours',
  'Students',
  'Inspectors',
  'Divers',
  'Clerks',
]
const DEEDS = [
  'have complained for years about',
  'were waiting near',
  'gathered at',
  'measured the depth of',
  'remember the building of',
  'walked home past',
  'want to repair',
]
const TAILS = [
  'after a winter of storms',
  'which was built in 1954',
  'although the council has other plans',
  'before the tide turned',
  'as they do every autumn',
  'with little hope of money',
]

function background(pick: Picker): string {
  return `${pick(DOERS)} ${pick(DEEDS)} ${pick(PLACES)} ${pick(TAILS)}, and ${pick(DOERS).toLowerCase()} ${pick(DEEDS)} ${pick(PLACES)}.`
}

function shuffled<Item>(list: readonly Item[], pick: Picker): Item[] {
  const order = list.map((item) => ({ item, key: pick(ORDER_KEYS) }))
  return order.sort((a, b) => a.key - b.key).map(({ item }) => item)
}
const ORDER_KEYS = Array.from({ length: 997 }, (_, index) => index)

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const wordsIn = (text: string) => text.split(/\s+/).length

export interface InventedAccount {
  id: string
  outlet: string
  title: string
  published: string
  text: string
}

/** One account as a line of the contract's JSONL. */
export function inventAccount(index: number, words: number): InventedAccount {
  const pick = createPicker(index * 7919 + 17)
  const sentences = shuffled(FACTS, pick).map((fact) => capital(fact(pick)))
  while (wordsIn(sentences.join(' ')) < words) sentences.push(background(pick))
  const paragraphs: string[] = []
  for (let at = 0; at < sentences.length; at += 3) paragraphs.push(sentences.slice(at, at + 3).join(' '))
  const hour = String(6 + (index % 17)).padStart(2, '0')
  return {
    id: `invented-${index}`,
    outlet: `Invented Outlet ${index}`,
    title: `Crane falls at Port Averin (${index})`,
    published: `2024-05-0${1 + (index % 9)}T${hour}:00:00Z`,
    text: `${paragraphs.join('\n\n')}\n`,
  }
}

export function inventAccounts(count: number, words: number): InventedAccount[] {
  return Array.from({ length: count }, (_, index) => inventAccount(index, words))
}
