/** The forms of every cue verb: say, says, said, saying. Built once from the lexicon and the irregular verbs. */
import { IRREGULAR } from '../text/lemma.lexicon.js'
import { ALSO_NOUNS, type Sense, VERB_CUES } from './cues.lexicon.js'

export type FormShape = 'base' | 's' | 'past' | 'ing'

export interface Cue {
  lemma: string
  sense: Sense
  /** Letters of the lexicon: q c i n o. */
  frames: ReadonlySet<string>
  /** Prepositions that belong to the cue. */
  prepositions: ReadonlySet<string>
  /** `out` in "point out". */
  particle: string | null
}

export interface CueForm {
  shape: FormShape
  /** Entries with a particle first. */
  cues: Cue[]
  /** As often a noun: needs the company of a subject. */
  alsoNoun: boolean
}

interface Draft {
  lemma: string
  sense: Sense
  frames: Set<string>
  prepositions: Set<string>
  particle: string | null
}

function readLexicon(): Draft[] {
  const drafts = new Map<string, Draft>()
  for (const [sense, list] of Object.entries(VERB_CUES) as [Sense, string][]) {
    for (const entry of list.split(/[;\n]/u)) {
      const [lemma, ...frames] = entry.trim().split(/\s+/u)
      if (lemma === undefined || lemma === '') continue
      const draft: Draft = drafts.get(lemma) ?? {
        lemma,
        sense,
        frames: new Set(),
        prepositions: new Set(),
        particle: lemma.split('-')[1] ?? null,
      }
      for (const frame of frames) (frame.length === 1 ? draft.frames : draft.prepositions).add(frame)
      drafts.set(lemma, draft)
    }
  }
  return [...drafts.values()]
}

function irregularForms(): Map<string, string[]> {
  const forms = new Map<string, string[]>()
  for (const [form, base] of IRREGULAR) {
    if (form !== base && /^[a-z]+$/u.test(form)) forms.set(base, [...(forms.get(base) ?? []), form])
  }
  return forms
}

function shapeOf(form: string): FormShape {
  if (form.endsWith('ing')) return 'ing'
  return form.endsWith('s') ? 's' : 'past'
}

/** Regular forms; where an irregular one of the same shape exists, it stands in its place. */
function formsOf(verb: string, irregular: readonly string[]): [string, FormShape][] {
  const y = /[^aeiou]y$/u.test(verb)
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const s = y ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/u.test(verb) ? `${verb}es` : `${verb}s`
  const last = verb.at(-1)!
  const doubled =
    /^(?:.*(?:[^aeiou]|qu))?[aeiou][bdgmnprt]$/u.test(verb) && DOUBLING.has(verb) ? verb + last : stem
  const all: [string, FormShape][] = [
    [verb, 'base'],
    [s, 's'],
    [`${verb.endsWith('ee') ? verb : doubled}ing`, 'ing'],
  ]
  const past = irregular.filter((form) => shapeOf(form) === 'past')
  all.push(...irregular.map((form): [string, FormShape] => [form, shapeOf(form)]))
  if (past.length === 0) all.push([y ? `${verb.slice(0, -1)}ied` : `${doubled}ed`, 'past'])
  return all
}

const DOUBLING: ReadonlySet<string> = new Set(
  'admit commit slam plan beg quip brag chat knit rip blog rap pan dub submit permit refer prefer infer confer deter debar bar cut put let set bet hit quit get forget rebut jot nod pin tip trim'.split(
    ' ',
  ),
)

/** Verbs with a second past form beside the one that the rules or the irregular table give. */
const SECOND_PAST: ReadonlyMap<string, string> = new Map([
  ['show', 'shown'],
  ['prove', 'proved'],
  ['plead', 'pleaded'],
])

function buildTable(): Map<string, CueForm> {
  const table = new Map<string, CueForm>()
  const irregular = irregularForms()
  for (const cue of readLexicon()) {
    const verb = cue.lemma.split('-')[0]!
    const second = SECOND_PAST.get(verb)
    const forms = formsOf(verb, irregular.get(verb) ?? [])
    for (const [form, shape] of second === undefined ? forms : [...forms, [second, 'past'] as const]) {
      const known = table.get(form)
      const alsoNoun = ALSO_NOUNS.has(verb) && (shape === 'base' || shape === 's')
      if (known === undefined) table.set(form, { shape, cues: [cue], alsoNoun })
      else if (cue.particle !== null) known.cues.unshift(cue)
      else known.cues.push(cue)
    }
  }
  return table
}

/** Lower-case form to its cues. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = buildTable()
