/** Articles of an invented letter that reprint passages of two outlets of one event between remarks of its own. */
import { nameOfDomain } from './outlets.mjs'
import { createChoices } from './random.mjs'

/** Shorter lines of the evaluation texts are captions, headings and page furniture. */
const SHORTEST_PARAGRAPH = 60
const LONGEST_PASSAGE = 6

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

function toDay(published) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(published ?? '') ?? [0, 2017, 5, 3]
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`
}

const paragraphsOf = ({ text }) =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line.length >= SHORTEST_PARAGRAPH)

/** A run of one to six paragraphs of an article. */
function cutPassage(article, number, choices) {
  const all = paragraphsOf(article)
  const length = Math.min(all.length, 1 + choices.below(LONGEST_PASSAGE))
  const from = choices.below(all.length - length + 1)
  return {
    outlet: nameOfDomain(article.outlet),
    url: article.url,
    day: toDay(article.published),
    title: article.title,
    paragraphs: all.slice(from, from + length),
    number,
    choices,
  }
}

/** Articles by event, those of one outlet once. */
function byEvent(articles) {
  const events = new Map()
  for (const article of articles) {
    if (paragraphsOf(article).length < 2) continue
    const outlets = events.get(article.event_id) ?? new Map()
    const name = nameOfDomain(article.outlet)
    outlets.set(name, [...(outlets.get(name) ?? []), article])
    events.set(article.event_id, outlets)
  }
  return [...events.values()].filter((outlets) => outlets.size > 1)
}

/** So many composed articles with the comments given, the events in turn. The same seed gives the same ones. */
export function compose(articles, { count, seed, comments: { openings, remarks: all, endings } }) {
  const events = byEvent(articles)
  return Array.from({ length: count }, (_, at) => {
    const choices = createChoices(seed * 10_007 + at)
    const outlets = events[at % events.length]
    const passages = choices
      .some([...outlets.keys()], 2)
      .map((name, place) => cutPassage(choices.pick(outlets.get(name)), place + 1, choices))
    const remarks = choices.some(all, 3 + choices.below(3)).map((text) => ({ text }))
    const between = 1 + choices.below(Math.min(2, remarks.length - 1))
    const parts = [
      { text: choices.pick(openings) },
      passages[0],
      ...remarks.slice(0, between),
      passages[1],
      ...remarks.slice(between),
      { text: choices.pick(endings) },
    ]
    return { id: `composed-${at + 1}`, title: `Reading the coverage, letter ${at + 101}`, parts, passages }
  })
}
