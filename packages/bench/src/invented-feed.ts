/**
 * A stream of invented articles, made from a seed: words drawn as in any language (few often, most rarely), stories with words and
 * names of their own. The same seed gives the same bytes.
 */
import { createRandom } from './picker.js'

export interface FeedArticle {
  id: string
  headline: string
  text: string
  url: string
  language: 'en'
  published: string
}

export interface FeedOptions {
  /** Articles between two stories' beginnings, on average: how many an event has. */
  perStory: number
  /** Words of a body. */
  words: number
  /** Milliseconds between two articles. */
  interval: number
  seed: number
}

const START = Date.UTC(2031, 0, 1)
const VOCABULARY = 60_000
const NAMES = 40_000
/** Words and names that are a story's own. */
const STORY_WORDS = 24
const STORY_NAMES = 6
/** Share of the words of an article that are its story's, and that are names. */
const OWN = 0.3
const NAMED = 0.12
/** Stories that are told of at one time. */
const OPEN_STORIES = 400

const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru ster'.split(' ')

/** A word of its own for each number. */
function spell(number: number): string {
  let rest = number + SYLLABLES.length
  let word = ''
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) word += SYLLABLES[rest % SYLLABLES.length]!
  return word
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1)

interface Story {
  words: string[]
  names: string[]
}

/** The articles of an endless stream, in order of publication. */
export function* inventFeed({ perStory, words, interval, seed }: FeedOptions): Generator<FeedArticle> {
  const next = createRandom(seed)
  /** The rank of a word as in texts: the chance falls as one over the rank. */
  const rank = () => Math.floor(VOCABULARY ** next()) - 1
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(next() * list.length)]!
  const times = <Item>(count: number, make: () => Item) => Array.from({ length: count }, make)
  const open = (): Story => ({
    words: times(STORY_WORDS, () => spell(500 + Math.floor(next() * VOCABULARY))),
    names: times(STORY_NAMES, () => capital(spell(VOCABULARY * 2 + Math.floor(NAMES ** next() * 4)))),
  })
  const word = ({ words, names }: Story) => {
    const drawn = next()
    if (drawn < NAMED) return pick(names)
    return drawn < NAMED + OWN ? pick(words) : spell(rank())
  }
  const sentence = (story: Story) => `${capital(times(18, () => word(story)).join(' '))}.`
  const stories = times(OPEN_STORIES, open)
  for (let at = 0; ; at += 1) {
    const place = Math.floor(next() * stories.length)
    if (next() < 1 / perStory) stories[place] = open()
    const story = stories[place]!
    yield {
      id: `a${at}`,
      headline: `${capital(pick(story.words))} ${times(3, () => pick(story.words)).join(' ')} in ${pick(story.names)}`,
      text: times(Math.ceil(words / 18), () => sentence(story)).join(' '),
      url: `https://outlet-${at % 97}.example/news/${at}`,
      language: 'en',
      published: new Date(START + at * interval).toISOString(),
    }
  }
}
