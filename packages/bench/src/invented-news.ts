/**
 * A stream of invented news: many events in invented places, each told by several invented outlets in words of their own, in
 * the order in which they come. The same seed gives the same bytes.
 */
import { createPicker, type Picker } from './picker.js'

export { createPicker }

export interface NewsItem {
  id: string
  /** Which event it tells: the right answer of a grouping. */
  event: number
  outlet: string
  title: string
  /** ISO 8601 in UTC. */
  published: string
  paragraphs: string[]
}

export interface NewsOptions {
  count: number
  /** Articles of one event, on average. */
  perEvent: number
  /** Words of one article, about. */
  words: number
  /** Articles an hour of the time that is told of. */
  perHour: number
}

const ONSETS = ['B', 'D', 'F', 'G', 'H', 'K', 'L', 'M', 'N', 'P', 'R', 'S', 'T', 'V', 'Br', 'Tr', 'Sk', 'St']
const CORES = ['a', 'e', 'i', 'o', 'u', 'ae', 'ei', 'oa']
const CODAS = ['l', 'n', 'r', 's', 'nd', 'rn', 'th', 'm', 'x', 'lm', 'sk']
const ENDS = ['ford', 'ham', 'vik', 'mar', 'stad', 'by', 'port', 'dal', 'berg', 'mouth']
const TITLES = ['Mayor', 'Minister', 'Captain', 'Inspector', 'Professor', 'Judge', 'Director', 'Councillor']
const CUES = [
  'said',
  'told reporters',
  'confirmed',
  'claimed',
  'announced',
  'warned',
  'denied reports and said',
]
const NUMBERS = ['three', 'at least four', 'about 20', '17', 'some 40', 'more than 100', '250', 'dozens of']
const DAYS = ['on Monday', 'on Tuesday morning', 'late on Wednesday', 'on Thursday', 'early on Friday']

const VERBS = [
  'ran aground on',
  'broke out in',
  'was shut by',
  'gave its ruling on',
  'voted on',
  'buried',
  'reached',
  'halted',
]

/** Real events share few words but the commonest; invented ones must, too, or they would be one. */
const OWN_WORDS = 40

interface Event {
  place: string
  person: string
  other: string
  /** The thing, what it does, what is hit, who is counted. */
  kind: readonly [string, string, string, string]
  number: string
  day: string
  /** Words that only this event has: what a reader would know it by. */
  own: string[]
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

function nameOf(pick: Picker): string {
  return pick(ONSETS) + pick(CORES) + pick(CODAS)
}

function inventEvent(number: number): Event {
  const pick = createPicker(number * 104_729 + 7)
  const word = () => `${nameOf(pick).toLowerCase()}${pick(CORES)}${pick(CODAS)}`
  const person = () => `${pick(TITLES)} ${nameOf(pick)} ${nameOf(pick)}${pick(CORES)}${pick(CODAS)}`
  return {
    place: `${nameOf(pick)}${pick(ENDS)}`,
    person: person(),
    other: person(),
    kind: [word(), pick(VERBS), `the ${word()} ${word()} of`, `${word()}s`],
    number: pick(NUMBERS),
    day: pick(DAYS),
    own: Array.from({ length: OWN_WORDS }, word),
  }
}

const SENTENCES: readonly ((event: Event, pick: Picker) => string)[] = [
  ({ kind: [thing, does, what], place, day }) => `A ${thing} ${does} ${what} ${place} ${day}.`,
  ({ kind: [, , , who], number, person }, pick) =>
    `${capital(number)} ${who} were affected, ${person} ${pick(CUES)}.`,
  ({ other, own }, pick) =>
    `“Nobody had told us about the ${pick(own)} or the ${pick(own)},” ${other} ${pick(CUES)}.`,
  ({ place, own }, pick) =>
    `In ${place} the ${pick(own)} of the ${pick(own)} had been ${pick(DONE)} ${pick(['in spring', 'last year', 'twice'])}.`,
  ({ person, own }, pick) =>
    `${person} ${pick(['went to', 'left', 'asked for', 'praised'])} the ${pick(own)} ${pick(own)} ${pick(['at noon', 'the same evening', 'with two advisers'])}.`,
  ({ own }, pick) =>
    `The ${pick(own)} ${pick(['blame', 'do not blame', 'asked about'])} the ${pick(own)} near the ${pick(own)}.`,
  ({ own, number }, pick) =>
    `Officials counted ${number} ${pick(own)} and ${pick(own)} reports ${pick(['so far', 'by nightfall'])}.`,
  ({ other, own }, pick) =>
    `According to ${other}, the ${pick(own)} will be ${pick(DONE)} ${pick(['before the', 'without a', 'like a'])} ${pick(own)}.`,
]
const DONE = ['checked', 'moved', 'painted', 'sold', 'closed', 'measured', 'opened', 'counted']

const DETAILS = SENTENCES.slice(1)

const FILLERS: readonly ((pick: Picker) => string)[] = [
  (pick) =>
    `Prices ${pick(['rose', 'fell', 'hardly moved'])} in the ${pick(['region', 'province', 'country'])} last month.`,
  (pick) =>
    `A ${pick(['spokesman', 'spokeswoman'])} for the ${pick(['ministry', 'company', 'police'])} declined to comment.`,
  (pick) =>
    `Further ${pick(['details', 'figures'])} are expected ${pick(['tomorrow', 'next week', 'in the coming days'])}.`,
]

/** Hours over which the accounts of one event come. */
const SPREAD_HOURS = 30
const START = Date.UTC(2031, 2, 3)
const HOUR = 3_600_000

/** The items in the order of their time. */
export function* inventNews({ count, perEvent, words, perHour }: NewsOptions): Generator<NewsItem> {
  const eventsAnHour = perHour / perEvent
  const events = new Map<number, Event>()
  for (let index = 0; index < count; index += 1) {
    const pick = createPicker(index * 7_919 + 17)
    const hour = index / perHour
    const newest = Math.floor((hour + SPREAD_HOURS) * eventsAnHour)
    const age = (pick(HUNDREDTHS) + pick(HUNDREDTHS) / 100) / 100
    const number = newest - Math.floor(age ** 2 * SPREAD_HOURS * eventsAnHour)
    if (!events.has(number)) events.set(number, inventEvent(number))
    for (const old of events.keys()) if (old < newest - 2 * SPREAD_HOURS * eventsAnHour) events.delete(old)
    yield tell(events.get(number)!, { index, number, words, pick, published: new Date(START + hour * HOUR) })
  }
}
const HUNDREDTHS = Array.from({ length: 100 }, (_, index) => index)

interface Telling {
  index: number
  number: number
  words: number
  pick: Picker
  published: Date
}

function tell(event: Event, { index, number, words, pick, published }: Telling): NewsItem {
  const sentences: string[] = [SENTENCES[0]!(event, pick)]
  let length = 0
  while (length < words) {
    const isFiller = pick(HUNDREDTHS) < 15
    const sentence = isFiller ? pick(FILLERS)(pick) : pick(DETAILS)(event, pick)
    length += sentence.split(' ').length
    sentences.push(sentence)
  }
  const paragraphs: string[] = []
  for (let at = 0; at < sentences.length; at += 3) paragraphs.push(sentences.slice(at, at + 3).join(' '))
  const [thing, does, what] = event.kind
  return {
    id: `news-${index}`,
    event: number,
    outlet: `Invented Outlet ${index % 97}`,
    title: capital(
      pick([
        `${thing} ${does} ${what} ${event.place}`,
        `${event.place}: ${thing} ${does} ${what} the town`,
        `${event.number} ${event.kind[3]} in ${event.place} as ${thing} ${does} ${what} it`,
      ]),
    ),
    published: published.toISOString(),
    paragraphs,
  }
}

/** The item as a page, with the furniture that pages have. */
export function toPage({ title, outlet, published, paragraphs }: NewsItem, address: string): string {
  const body = paragraphs.map((words) => `<p>${words}</p>`).join('\n')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${outlet}</title>
<link rel="canonical" href="${address}"><meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="${published}"></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav>
<article><h1>${title}</h1>
${body}
</article><aside><h2>More</h2><ul><li><a href="/a">Other news</a></li></ul></aside><footer>All rights reserved</footer></body></html>`
}
