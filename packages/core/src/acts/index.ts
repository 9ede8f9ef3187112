/** What was done, in this account's word for it. */
import type { Act, NameMention } from '@parallax/contract'
import { isReadAsEnglish, notAvailable } from '../language.js'
import { lookUp } from '../naming/gazetteer.js'
import { isQuotedAt } from '../naming/index.js'
import type { Reading, ReadingPass } from '../reading.js'
import type { Sentence } from '../text/types.js'
import { eventsOf } from './events.js'
import { findActs, mayHoldAct } from './find.js'
import type { FoundAct, Holder } from './types.js'
import { innermostAttribution } from './voices.js'

/** Whole paragraphs that tell nothing: section headings and bylines. */
const NOT_TOLD = new Set(['heading', 'byline'])

type Needed = Pick<
  Reading,
  'sentences' | 'paragraphs' | 'names' | 'entities' | 'quotations' | 'attributions' | 'syntax'
>

/** The acts of an article in English, in the order of the text. */
export function actsOf(reading: Needed): Act[] {
  const { sentences, paragraphs, quotations, attributions } = reading
  const holdersOf = mentionsBySentence(reading)
  const found = sentences
    .filter((sentence) => sentence.headline || !NOT_TOLD.has(paragraphs[sentence.paragraph]?.kind ?? ''))
    .filter((sentence) => mayHoldAct({ sentence }))
    .flatMap((sentence) =>
      findActs({
        sentence,
        holders: holdersOf(sentence),
        tags: () => reading.syntax.tags(sentence),
        tree: () => reading.syntax.of(sentence),
      }),
    )
  const events = eventsOf(found)
  const isQuoted = isQuotedAt(quotations)
  const spoken = innermostAttribution(attributions)
  return found.map((act, at) => toAct(act, events[at]!, { isQuoted, spoken }))
}

interface Voices {
  isQuoted(start: number): boolean
  spoken(start: number): string | null
}

function toAct(act: FoundAct, event: number, { isQuoted, spoken }: Voices): Act {
  const { tokens } = act.scene.sentence
  const { holders } = act.scene
  const { form, voice, agent, object } = act.roles
  const [start, end] = [tokens[act.from]!.start, tokens[act.to]!.end]
  return {
    start,
    end,
    event: `v${event}`,
    label: tokens
      .slice(act.from, act.to + 1)
      .map(({ text }) => text)
      .join(' '),
    family: act.family,
    form,
    verbVoice: voice,
    agent: holders.get(agent)?.entity ?? null,
    object: holders.get(object)?.entity ?? null,
    voice: isQuoted(start) ? 'quoted' : 'own',
    attribution: spoken(start),
  }
}

/** The mentions of each sentence by their tokens. Sentences are asked for in order. */
function mentionsBySentence({
  names,
  entities,
}: Needed): (sentence: Sentence) => ReadonlyMap<number, Holder> {
  const typeOf = new Map(entities.map(({ id, type }) => [id, type]))
  let next = 0
  return ({ start, end, tokens }) => {
    while (next < names.length && names[next]!.start < start) next += 1
    const holders = new Map<number, Holder>()
    let token = 0
    for (let at = next; at < names.length && names[at]!.start < end; at += 1) {
      while (token < tokens.length && tokens[token]!.end <= names[at]!.start) token += 1
      for (let inside = token; inside < tokens.length && tokens[inside]!.start < names[at]!.end; inside += 1)
        holders.set(inside, toHolder(names[at]!, typeOf))
    }
    return holders
  }
}

function toHolder({ entity, form, label }: NameMention, typeOf: ReadonlyMap<string, Holder['type']>): Holder {
  const type = typeOf.get(entity) ?? 'other'
  const canDo = type === 'place' ? lookUp(label)?.kind === 'country' : type !== 'other'
  return { entity, type, isName: form === 'name', canDo }
}

export const actsPass: ReadingPass = {
  name: 'acts',
  run(reading) {
    const { language } = reading.article
    if (isReadAsEnglish(language)) return { acts: actsOf(reading) }
    return { notes: [...reading.notes, notAvailable('acts-not-computed', 'Acts', language)] }
  },
}
