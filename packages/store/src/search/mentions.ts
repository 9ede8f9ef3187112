/** What an annotation lets be searched for: the names and labels that the account uses, the numbers that it states, whom it names. Pure. */
import type { Annotation, Attribution } from '@parallax/contract'
import { foldWords } from './fold.js'

/** A label in its searched form, with the place in the text where it stands first. */
export interface NamePlace {
  label: string
  start: number
  stop: number
}

export interface FigurePlace {
  isRange: boolean
  low: number
  high: number
  start: number
  stop: number
}

/**
 * How the account attributes. `official`: the holder is a body of the state; `named`: any other that is called by a name; `unnamed`: the
 * rest. `own` counts sentences that stand in no attribution and in no reprinted account.
 */
export interface Practice {
  sentences: number
  attributions: number
  named: number
  unnamed: number
  official: number
  own: number
}

export interface Mentions {
  names: NamePlace[]
  figures: FigurePlace[]
  /** Holders that are named or official, by how often. */
  sources: { name: string; uses: number }[]
  /** Null where attributions of this language are not read. */
  practice: Practice | null
}

/** Stands for a side without a bound. Infinity has no spelling in SQL. */
export const UNBOUNDED = Number.MAX_VALUE

/** Longer labels are whole clauses; their first words tell them. */
const MAX_LABEL_WORDS = 12
/** Rows of one article; the longest reports use some hundred names. */
const MAX_LABELS = 3_000
const MAX_FIGURES = 3_000
const MAX_SOURCES = 500
/** Characters of a holder's name that are kept. */
const MAX_NAME = 300

export function mentionsOf(annotation: Annotation): Mentions {
  return {
    names: namesOf(annotation),
    figures: figuresOf(annotation),
    sources: sourcesOf(annotation),
    practice: isRead(annotation) ? practiceOf(annotation) : null,
  }
}

/** Attributions are read in English; an article whose language is not known is read as English. */
const isRead = ({ article }: Annotation) => (article.language ?? 'en') === 'en'

interface Called {
  name: string
  start: number
  end: number
}

/** A name stands once whole and once from each of its further words on, so that "Lindt" finds "Mara Lindt". */
function namesOf({ names, entities, attributions }: Annotation): NamePlace[] {
  const first = new Map<string, { start: number; end: number }>()
  for (const { entity, start, end } of names) if (!first.has(entity)) first.set(entity, { start, end })
  const called: Called[] = [
    ...names.map(({ label, start, end }) => ({ name: label, start, end })),
    ...entities.flatMap(({ id, name }) => {
      const place = first.get(id)
      return place ? [{ name, ...place }] : []
    }),
    ...attributions.flatMap((attribution) => holderOf(attribution) ?? []),
  ]
  const places = new Map<string, NamePlace>()
  for (const { name, start, end } of called)
    for (const label of endingsOf(name)) {
      if (places.size >= MAX_LABELS) return [...places.values()]
      const held = places.get(label)
      if (held === undefined || start < held.start) places.set(label, { label, start, stop: end })
    }
  return [...places.values()]
}

function holderOf({ speaker, source, cue, content }: Attribution): Called | null {
  if (speaker === null) return null
  const { start, end } = source ?? cue ?? content[0]!
  return { name: speaker.name, start, end }
}

function endingsOf(name: string): string[] {
  const words = foldWords(name).slice(0, MAX_LABEL_WORDS)
  return words.map((_, at) => words.slice(at).join(' '))
}

function figuresOf({ figures }: Annotation): FigurePlace[] {
  return figures.slice(0, MAX_FIGURES).flatMap(({ low, high, start, end }) => {
    if (low === null && high === null) return []
    const [least, most] = [low ?? -UNBOUNDED, high ?? UNBOUNDED]
    if (!Number.isFinite(least) || !Number.isFinite(most)) return []
    return [{ isRange: least !== most, low: least, high: most, start, stop: end }]
  })
}

type Holder = 'named' | 'official' | 'unnamed'

/** A name has a capital somewhere: "Mara Lindt", "the Harbour Office"; "a resident" and "he" name nobody. */
function holderKind({ speaker }: Attribution): Holder {
  if (speaker === null || speaker.type === 'unnamed') return 'unnamed'
  if (speaker.type === 'government') return 'official'
  return /\p{Lu}/u.test(speaker.name) ? 'named' : 'unnamed'
}

function sourcesOf({ attributions }: Annotation): Mentions['sources'] {
  const uses = new Map<string, number>()
  for (const attribution of attributions) {
    if (holderKind(attribution) === 'unnamed') continue
    const name = attribution.speaker!.name.slice(0, MAX_NAME)
    uses.set(name, (uses.get(name) ?? 0) + 1)
  }
  return [...uses].slice(0, MAX_SOURCES).map(([name, count]) => ({ name, uses: count }))
}

function practiceOf({ attributions, sentences, embedded = [] }: Annotation): Practice {
  const count = (kind: Holder) => attributions.filter((each) => holderKind(each) === kind).length
  const taken = [
    ...embedded,
    ...attributions.flatMap(({ content, cue, source }) => [
      ...content,
      ...[cue, source].filter((span) => span !== null),
    ]),
  ]
  return {
    sentences: sentences.length,
    attributions: attributions.length,
    named: count('named'),
    unnamed: count('unnamed'),
    official: count('official'),
    own: sentences.filter(({ start, end }) => !taken.some((span) => span.start < end && span.end > start))
      .length,
  }
}
