/** Which tokens are cue verbs in use as verbs: by the tagger where there is one, else by the company of the word. */
import type { Token } from '../text/types.js'
import { type Clause, isCapitalised, isHead, isNominal } from './clause.js'
import { CUE_FORMS, type CueForm } from './cue-forms.js'

/** A cue verb in use as a verb, not as a noun or an adjective before a noun. */
export function cueAt(clause: Clause, index: number): CueForm | undefined {
  const { tokens, classes } = clause
  const token = tokens[index]!
  const form = CUE_FORMS.get(token.lower)
  if (form === undefined || classes[index] === 'aux' || classes[index] === 'prep') return undefined
  if (isCapitalised(token) && classes[index] === 'name' && !(index === 0 && form.shape === 'ing'))
    return undefined
  let before = index - 1
  while (before >= 0 && classes[before] === 'adv') before -= 1
  if (clause.tags !== null && clause.tags[index]!.tag !== 'VERB' && !isMistagged(clause, index, form, before))
    return undefined
  const left = before < 0 ? undefined : classes[before]
  if (form.shape === 'ing')
    return left === 'det' || (left === 'noun' && classes[index + 1] === 'noun') ? undefined : form
  if (form.shape === 'past')
    return (left === 'det' && !STANDS_ALONE.test(tokens[before]!.lower)) ||
      (left === 'prep' && tokens[before]!.lower !== 'as') ||
      isPossessed(tokens[index - 1])
      ? undefined
      : form
  if (clause.tags !== null) return form
  return form.alsoNoun
    ? isFiniteByCompany(clause, index, before)
      ? form
      : undefined
    : left === 'det' || left === 'prep'
      ? undefined
      : form
}

/** Determiners that are subjects by themselves: "some chanted", "many said". */
const STANDS_ALONE = /^(?:some|many|most|all|both|few|several|another|others|half)$/u

/** Base forms that a plain noun may follow: "polls show voters", "parents want answers". */
const PLAIN_OBJECT: ReadonlySet<string> = new Set(
  'show want need support back like love hate favor favour fear doubt question oppose demand claim'.split(
    ' ',
  ),
)

/** `plans`, `claim`, `report`: a verb after a subject that agrees and before something that a verb takes. */
function isFiniteByCompany({ tokens, classes, quoted }: Clause, index: number, before: number): boolean {
  const left = before < 0 ? undefined : classes[before]
  const next = classes[index + 1]
  if (left === 'to' || left === 'modal' || left === 'neg') return true
  if (left === 'aux') return /^(?:do|does|did|don't|doesn't|didn't)$/u.test(tokens[before]!.lower)
  if (left === 'pron' || left === 'rel') return true
  if (left !== 'name' && left !== 'noun') return false
  const { lower } = tokens[before]!
  const plural =
    /(?:[^s']s|people|men|women|police|children|media|data|results)$/u.test(lower) ||
    tokens[before - 2]?.lower === 'and'
  const agrees = tokens[index]!.lower.endsWith('s') ? !plural || left === 'name' : plural
  const takes =
    next === 'that' ||
    next === 'det' ||
    next === 'pron' ||
    next === 'to' ||
    next === 'name' ||
    next === 'quote' ||
    next === 'sub' ||
    next === 'num'
  if (!agrees) return false
  // "“We stay,” the letter states."
  if (next === undefined || next === 'punct') return closesQuotation({ tokens, classes, quoted }, before)
  return takes || (next === 'noun' && left === 'noun' && PLAIN_OBJECT.has(tokens[index]!.lower))
}

/** Verbs that taggers take for nouns: beside a quotation, and before "that" ("Police *suspect* that"). */
function isMistagged(clause: Clause, index: number, form: CueForm, before: number): boolean {
  if (isBesideQuotation(clause, index, form)) return true
  return (
    form.shape === 'base' && clause.classes[index + 1] === 'that' && isFiniteByCompany(clause, index, before)
  )
}

/** "“We stay,” the letter read." · ", writing “we stay”" */
function isBesideQuotation(clause: Clause, index: number, { shape }: CueForm): boolean {
  const { classes, quoted, tokens } = clause
  if (shape === 'ing') return tokens[index - 1]?.text === ',' && (quoted[index + 1] ?? -1) !== -1
  const next = classes[index + 1]
  return (
    (next === undefined || next === 'punct') &&
    classes[index - 1] !== 'num' &&
    isHead(classes[index - 1]) &&
    closesQuotation(clause, index - 1)
  )
}

/** True where the noun phrase that ends at `last` stands right behind a quotation. */
function closesQuotation(
  { tokens, classes, quoted }: Pick<Clause, 'tokens' | 'classes' | 'quoted'>,
  last: number,
): boolean {
  let at = last
  while (at > last - LONGEST_TURNED && at >= 0 && quoted[at] === -1 && isNominal(classes[at])) at -= 1
  return at >= 0 && quoted[at] !== -1 && /[,?!”"']$/u.test(tokens[at]!.text)
}

/** Words of a subject between a quotation and its verb. */
const LONGEST_TURNED = 8

/** "the party's pledged delegates": a participle before a noun. */
function isPossessed(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    /['’]s$/u.test(before.text) &&
    !/^(?:he|she|it|that|who|there)['’]s$/iu.test(before.text)
  )
}
