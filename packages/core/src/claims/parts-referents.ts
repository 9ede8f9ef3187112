/** Whom a noun or pronoun of a claim stands for: an entity of the account. Where the text leaves it open, nobody. */
import type { EntityType, NameMention } from '@parallax/contract'
import { FEMALE, MALE } from '../attribution/speakers.lexicon.js'
import type { Reading } from '../reading.js'
import type { Sentence } from '../text/types.js'
import type { Statement } from './statement.js'

export interface Referent {
  id: string | null
  name: string
}

export interface Referents {
  of(sentence: Sentence, at: number, statement: Statement): Referent | null
  typeAt(sentence: Sentence, at: number): EntityType | null
}

/** A pronoun is looked for this many sentences back, in the nearest that names anybody. */
const REACH = 3

export function createReferents({ entities, names, sentences }: Reading): Referents {
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  const idOf = new Map(entities.map(({ id, name }) => [name, id]))
  const mentions = [...names].sort((a, b) => a.start - b.start)

  const firstAt = (start: number) => {
    let [low, high] = [0, mentions.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (mentions[middle]!.start < start) low = middle + 1
      else high = middle
    }
    return low
  }

  function mentionAt({ start: from, tokens }: Sentence, at: number): NameMention | null {
    const { start, end } = tokens[at]!
    for (let place = firstAt(from); place < mentions.length && mentions[place]!.start < end; place += 1)
      if (mentions[place]!.end > start) return mentions[place]!
    return null
  }

  /** The persons named between two positions, each once. */
  function personsIn(start: number, end: number): string[] {
    const found = new Set<string>()
    for (let place = firstAt(start); place < mentions.length && mentions[place]!.start < end; place += 1) {
      const { entity } = mentions[place]!
      if (known.get(entity)?.type === 'person') found.add(entity)
    }
    return [...found]
  }

  /** The one person whom the nearest sentences before name; two leave it open. */
  function antecedent(sentence: Sentence, at: number): Referent | null {
    const { lower, start } = sentence.tokens[at]!
    const other = lower === 'he' || lower === 'him' ? FEMALE : MALE
    for (let back = 0; back <= REACH; back += 1) {
      const near = sentences[sentence.index - back]
      if (near === undefined || near.headline) return null
      const persons = personsIn(near.start, back === 0 ? start : near.end).flatMap(
        (id) => known.get(id) ?? [],
      )
      const fitting = persons.filter(({ name }) => !other.has(name.split(' ')[0]!.toLowerCase()))
      if (fitting.length > 1) return null
      if (fitting.length === 1) return { id: fitting[0]!.id, name: fitting[0]!.name }
    }
    return null
  }

  /** "I" is whoever is quoted. */
  function speakerOf({ attribution }: Statement): Referent | null {
    const speaker = attribution?.speaker
    if (speaker?.type !== 'person') return null
    return { id: idOf.get(speaker.name) ?? null, name: speaker.name }
  }

  return {
    of(sentence, at, statement) {
      const { lower } = sentence.tokens[at]!
      if (/^(?:he|she|him|her)$/u.test(lower)) return antecedent(sentence, at)
      if (lower === 'i' || lower === 'me') return speakerOf(statement)
      const mention = mentionAt(sentence, at)
      const entity = mention === null ? undefined : known.get(mention.entity)
      return entity === undefined ? null : { id: entity.id, name: entity.name }
    },
    typeAt(sentence, at) {
      const mention = mentionAt(sentence, at)
      return mention === null ? null : (known.get(mention.entity)?.type ?? null)
    },
  }
}
