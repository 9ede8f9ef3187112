/** Why an article stands in a story, in plain words. */
import type { ReadPiece } from './read.js'
import { type Member, outlineOf, type Story } from './story.js'
import { openingWords } from './title.js'
import { Mark, type StoryPiece } from './types.js'
import { FIELDS, Field } from './vector.js'

const NAMES_SHOWN = 4
const WORDS_SHOWN = 4
/** Of a headline, in characters. */
const TITLE_SHOWN = 80
const HOUR = 3_600_000

interface SharedTerm {
  shown: string
  isName: boolean
  weight: number
}

/** Terms of the article that the story has too, the weightiest first. */
function sharedTerms({ piece, wordOf }: ReadPiece, { sum }: Story): SharedTerm[] {
  const shared: SharedTerm[] = []
  for (let i = 0, j = 0; i < piece.terms.length; i += 1) {
    while (j < sum.terms.length && sum.terms[j]! < piece.terms[i]!) j += 1
    if (sum.terms[j] !== piece.terms[i]) continue
    const mark = piece.marks[i]!
    const weight = piece.rarity[i]! * sum.weights[j * FIELDS + Field.all]! * (mark & Mark.lead ? 2 : 1)
    shared.push({ shown: wordOf.get(piece.terms[i]!)!, isName: (mark & Mark.name) !== 0, weight })
  }
  return shared.sort((a, b) => b.weight - a.weight || (a.shown < b.shown ? -1 : 1))
}

const list = (terms: readonly SharedTerm[]) => terms.map(({ shown }) => shown).join(', ')

/** "3 hours after its last article", "2 days before its first article", "within its time". */
export function timeWords(time: number | null, { first, last }: Pick<Story, 'first' | 'last'>): string {
  if (time === null || first === null || last === null) return 'time not known'
  if (time >= first && time <= last) return 'within its time'
  const hours = Math.round((time > last ? time - last : first - time) / HOUR)
  const amount = hours < 48 ? `${hours} hour${hours === 1 ? '' : 's'}` : `${Math.round(hours / 24)} days`
  return time > last ? `${amount} after its last article` : `${amount} before its first article`
}

/** What an article shares with a story that it has not joined yet. */
export function sharedWords(read: ReadPiece, story: Story): string {
  const shared = sharedTerms(read, story)
  const names = shared.filter(({ isName }) => isName).slice(0, NAMES_SHOWN)
  const words = shared.filter(({ isName }) => !isName).slice(0, WORDS_SHOWN)
  const parts = [
    ...(names.length > 0 ? [`names ${list(names)}`] : []),
    ...(words.length > 0 ? [`words ${list(words)}`] : []),
  ]
  return parts.length > 0 ? `shares ${parts.join('; ')}` : 'shares no word'
}

const FORMS: Record<StoryPiece['kind'], string> = {
  report: '',
  live: '; attached: a live blog',
  'round-up': '; attached: a round-up',
  opinion: '; attached: opinion',
}

export function reasonToJoin(read: ReadPiece, story: Story): string {
  return `${sharedWords(read, story)}; ${timeWords(read.piece.time, story)}${FORMS[read.piece.kind]}`
}

const isEarlier = (a: Member['piece'], b: Member['piece']) =>
  (a.time ?? Number.POSITIVE_INFINITY) < (b.time ?? Number.POSITIVE_INFINITY) ||
  (a.time === b.time && a.id < b.id)

/**
 * The article that speaks for a story: that whose id it has, where it is still there and draws the outline; else the earliest.
 * The order of the members is not asked, since a merge changes it and a state that is put together from its pieces has another.
 */
function speakerOf({ id, members }: Story): Member['piece'] {
  const pieces = outlineOf(members).map(({ piece }) => piece)
  return pieces.find((piece) => piece.id === id) ?? pieces.reduce((a, b) => (isEarlier(b, a) ? b : a))
}

/** A story as people know it, and its id: `“Ferry sinks off Port Senna” of 2031-03-04 (ferry-0)`. */
export function calledStory(story: Story): string {
  const { title, time } = speakerOf(story)
  const words = openingWords(title, TITLE_SHOWN)
  const day = time === null ? '' : ` of ${new Date(time).toISOString().slice(0, 10)}`
  return words === '' ? story.id : `“${words}”${day} (${story.id})`
}

export function reasonToOpen(read: ReadPiece, nearest: Story | null): string {
  if (nearest === null) return 'opens a story: none shares its words'
  return `opens a story: the nearest, ${calledStory(nearest)}, is too far: ${sharedWords(read, nearest)}; ${timeWords(read.piece.time, nearest)}`
}
