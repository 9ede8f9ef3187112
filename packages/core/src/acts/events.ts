/** Joins the words for the same act within one account: one family, one object, no two doers. */
import { PEOPLE } from './grammar.lexicon.js'
import { TOLD_TOGETHER } from './lexicon.js'
import type { FoundAct } from './types.js'

interface Event {
  id: number
  /** How many acts tell of it. */
  told: number
  /** What it was done to and who did it, as far as it was told. */
  object: string | null
  agent: string | null
  lemmas: Set<string>
  /** Told in the plural and of no one in particular: "attacks". */
  isMany: boolean
}

/** Events of a family that can still be joined, the last ones: the work stays linear on a text of acts. */
const MAX_EVENTS = 50

type Wanted = Pick<Event, 'object' | 'agent' | 'isMany'> & { lemma: string }

/**
 * The event of each act, by rising number from 1, in the order of the acts. An act with an object joins the event of the same object, else one whose
 * object was not told; one without joins the event of its family that is told most. Neither joins an event with another doer.
 */
export function eventsOf(acts: readonly FoundAct[]): number[] {
  const byFamily = new Map<string, Event[]>()
  let next = 1
  return acts.map((act) => {
    const family = TOLD_TOGETHER[act.family] ?? act.family
    const events = byFamily.get(family) ?? []
    byFamily.set(family, events)
    const wanted = { ...rolesOf(act), isMany: isMany(act), lemma: act.lemma }
    let event = findEvent(events, wanted)
    if (event === undefined) {
      event = { ...wanted, id: next, told: 0, lemmas: new Set() }
      next += 1
      events.push(event)
      if (events.length > MAX_EVENTS) events.shift()
    }
    event.told += 1
    event.object ??= wanted.object
    event.agent ??= wanted.agent
    event.lemmas.add(act.lemma)
    return event.id
  })
}

function findEvent(
  events: readonly Event[],
  { object, agent, isMany: many, lemma }: Wanted,
): Event | undefined {
  const able = events.filter((event) => event.isMany === many && (!many || event.lemmas.has(lemma)))
  if (object !== null) {
    const same = able.find((event) => event.object === object && (agent === null || event.agent === agent))
    return (
      same ??
      able.find(
        (event) => event.object === object || (event.object === null && isSameDoer(event, agent, lemma)),
      )
    )
  }
  return able
    .filter((event) => isSameDoer(event, agent, lemma))
    .reduce<Event | undefined>(
      (best, event) => (best === undefined || event.told > best.told ? event : best),
      undefined,
    )
}

/** A doer who is named for the first time joins an event only by the same word for it. */
const isSameDoer = (event: Event, agent: string | null, lemma: string) =>
  agent === null || event.agent === agent || (event.agent === null && event.lemmas.has(lemma))

const POINTS_BACK = new Set(['the', 'these', 'those', 'this', 'that', 'such', 'his', 'her', 'its', 'their'])

/** "attacks", but "the attacks" and "these attacks" take up what was told. */
function isMany({ scene, from, lemma, roles }: FoundAct): boolean {
  const { tokens } = scene.sentence
  if (roles.form === 'verb' || roles.object !== -1 || tokens[from]!.lower === lemma) return false
  return !tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => POINTS_BACK.has(lower))
}

/** What an act was done to and who did it, each as one key: the entity, people as such, the noun. */
function rolesOf({ scene: { sentence, holders }, roles }: FoundAct): Pick<Event, 'object' | 'agent'> {
  const agent = holders.get(roles.agent)?.entity ?? null
  const token = sentence.tokens[roles.object]
  if (token === undefined) return { object: null, agent }
  const holder = holders.get(roles.object)
  if (holder?.isName === true) return { object: holder.entity, agent }
  const isPeople = token.kind === 'number' || PEOPLE.has(token.lower) || PEOPLE.has(token.lemma)
  return { object: isPeople ? 'people' : (holder?.entity ?? token.lemma), agent }
}
