/** Invented articles for the tests of this room. */
import type { StoryArticle } from './types.js'

const DAY = 86_400_000
const START = Date.UTC(2031, 2, 4, 8)

/** What an invented event is told with. */
export interface InventedEvent {
  headlines: readonly string[]
  sentences: readonly string[]
}

export const FERRY: InventedEvent = {
  headlines: [
    'Ferry sinks off Port Senna',
    'Passengers rescued after ferry sinks off Port Senna',
    'Port Senna ferry disaster: what the operator says',
  ],
  sentences: [
    'The ferry Maralda sank off Port Senna on Tuesday morning with 40 passengers on board, the harbour office said.',
    'Fishing boats from Port Senna rescued 19 passengers of the Maralda, among them the fisherwoman Mara Lindt.',
    'The operator Senna Lines said that the Maralda had passed its last inspection in January.',
    'Divers searched the hull of the ferry for missing passengers while relatives waited at the pier.',
  ],
}

export const TAX: InventedEvent = {
  headlines: [
    'Parliament of Ostrava passes sugar tax',
    'Sugar tax passes in Ostrava after long debate',
    'Bakers in Ostrava protest against sugar tax',
  ],
  sentences: [
    'The parliament of Ostrava passed a tax on sugar by 61 votes to 54, speaker Ivo Brandt announced.',
    'The finance minister Lena Korn defended the sugar tax as a measure for public health in Ostrava.',
    'Bakers and confectioners protested outside the parliament against the tax on sugar.',
    'The opposition leader Petr Halas announced a complaint to the constitutional court over the sugar tax.',
  ],
}

/** The n-th article about an event: a headline and three of its sentences, so many hours after the start of the stream. */
export function articleOn(
  event: InventedEvent,
  n: number,
  hours: number,
  known: Partial<StoryArticle> = {},
): StoryArticle {
  const sentences = [0, 1, 2].map((at) => event.sentences[(n + at) % event.sentences.length]!)
  const first = event.headlines[0]!.split(' ')[0]!.toLowerCase()
  return {
    id: `${first}-${n}`,
    headline: event.headlines[n % event.headlines.length]!,
    text: sentences.join(' '),
    url: `https://outlet-${n}.example/news/${first}`,
    language: 'en',
    published: new Date(START + hours * 3_600_000).toISOString(),
    ...known,
  }
}

export const days = (count: number) => (count * DAY) / 3_600_000
