/** Reads from the statements of all accounts who is held to be behind what, and who denies it. */
import type { Span } from '@parallax/contract'
import { push } from '../../multimap.js'
import type { Reading } from '../../reading.js'
import { firstEndingAfter } from '../../spans.js'
import type { Sentence } from '../../text/types.js'
import { isOfOtherTime, isOtherYear } from '../other-time.js'
import type { Statement } from '../statement.js'
import type { Unit } from '../units.js'
import { COMMON_DEED_WORDS, DEEDS } from './blame.lexicon.js'
import { type Charge, findCharges } from './charges.js'
import { type HomeOf, type Party, toParty } from './party.js'
import { type Refusal, toRefusal } from './refusals.js'

/** One voice on who did it. */
export interface Voice {
  statement: Statement
  party: Party
  /** Words about the act, by key, without those that nearly every act shares. */
  deed: ReadonlySet<string>
  denies: boolean
  /** The act is named as one already known ("the attack", "those allegations"). */
  known: boolean
}

const STRONG = /^(?:accus|blam|responsib|claim|perpetrat|orchestrat|mastermind)/u
const WEAK = /^(?:behind|carried|carry|committed|launched|staged|conducted|unleashed|mounted|by|involved)$/u

/** Between the noun of an act and the word that tells who did it. */
const NEAR = 5

/** A tree is asked for only where the words allow a charge. */
function mayCharge({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ lower }, at) =>
      STRONG.test(lower) ||
      (WEAK.test(lower) &&
        tokens.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(({ lemma }) => DEEDS.has(lemma))),
  )
}

/** The first statements of an account tell where the event was. A capital is a place of its own here, not another word for its country. */
const LEAD = 5

function namesOfLead(statements: readonly Statement[]): Set<string> {
  return new Set(
    statements.slice(0, LEAD).flatMap(({ units }) => units.filter(({ name }) => name).map(({ key }) => key)),
  )
}

const WHERE = new Set(['in', 'near', 'at', 'outside', 'neighbouring', 'neighboring'])
const PLACES = new Set([
  'town',
  'city',
  'village',
  'district',
  'province',
  'suburb',
  'area',
  'neighbourhood',
  'neighborhood',
])

/** "in Tavin", "the town of Tavin", "the Tavin attack". */
function isPlace(units: readonly Unit[], at: number): boolean {
  const [before, second] = [units[at - 1]?.lower ?? '', units[at - 2]?.lower ?? '']
  return WHERE.has(before) || (before === 'of' && PLACES.has(second)) || DEEDS.has(units[at + 1]?.lower ?? '')
}

/** True where the statement names a place that no account has in its lead: it tells of another event. */
function isElsewhere({ units }: Statement, leads: readonly ReadonlySet<string>[]): boolean {
  const places = units.filter(({ name }, at) => name && isPlace(units, at))
  return places.length > 0 && places.every(({ key }) => !leads.some((lead) => lead.has(key)))
}

function deedOf(units: readonly Unit[], party: Party): Set<string> {
  const told = units.filter(
    (unit) =>
      unit.kind === 'word' &&
      !party.units.includes(unit) &&
      !COMMON_DEED_WORDS.has(unit.lower) &&
      !COMMON_DEED_WORDS.has(unit.key) &&
      toParty([unit]) === null,
  )
  return new Set(told.map(({ canon }) => canon))
}

/** The statements of each sentence of an account. */
function bySentence(statements: readonly Statement[]): Map<number, Statement[]> {
  const found = new Map<number, Statement[]>()
  for (const statement of statements) push(found, statement.sentence, statement)
  return found
}

function between(units: readonly Unit[], { tokens }: Sentence, { first, last }: Charge['deed']): Unit[] {
  const [from, to] = [tokens[first]!.start, tokens[last]!.end]
  return units.filter(({ start, end }) => from <= start && end <= to)
}

function isKnown(units: readonly Unit[]): boolean {
  return (
    units[0]?.lower === 'the' || units[0]?.lower === 'this' || units.every(({ kind }) => kind === 'function')
  )
}

function chargesIn(sentence: Sentence, here: readonly Statement[], { reading, homes }: Context): Voice[] {
  if (!mayCharge(sentence)) return []
  const tree = reading.syntax.of(sentence)
  if (tree === null) return []
  return findCharges(tree).flatMap((charge) => {
    const cue = sentence.tokens[charge.cue]!
    const statement = here.find((one) => holds(one, cue))
    const party = statement && toParty(between(statement.units, sentence, charge.culprit), homes)
    if (!statement || !party) return []
    const told = between(statement.units, sentence, charge.deed)
    return [{ statement, party, deed: deedOf(told, party), denies: charge.negated, known: isKnown(told) }]
  })
}

const OF_WHOM = new Set(['by', 'of', 'from', 'against'])

/** "that government forces had …": the one who is said to have acted, where it is not the one who denies. */
function partyInside({ said }: Refusal, homes: HomeOf): Party | null {
  const at = said.findIndex((unit) => toParty([unit], homes)?.side)
  if (at === -1 || at > SUBJECT_REACH) return null
  if (said.slice(Math.max(0, at - 2), at).some(({ lower }) => OF_WHOM.has(lower))) return null
  return toParty(said.slice(Math.max(0, at - 1), at + 2), homes)
}

/** In a clause the one who acted stands within as many words. */
const SUBJECT_REACH = 4

function refusalsIn(context: Context): Voice[] {
  const { reading, homes } = context
  return reading.attributions.flatMap((attribution) => {
    const { cue } = attribution
    const statement = cue && statementAt(context, cue)
    const refusal = statement && toRefusal(attribution, statement.units)
    if (!refusal) return []
    const party = partyInside(refusal, homes) ?? toParty(refusal.source, homes)
    if (party === null) return []
    const deed = deedOf(refusal.deed, party)
    return [{ statement, party, deed, denies: true, known: refusal.refersBack }]
  })
}

/** True where the words stand in the statement and in no other. */
function holds({ own }: Statement, { start, end }: Span): boolean {
  return own.some((piece) => piece.start <= start && end <= piece.end)
}

/** The statement around some words. */
function statementAt({ reading: { sentences }, own }: Context, span: Span): Statement | undefined {
  return own.get(firstEndingAfter(sentences, span.end - 1))?.find((one) => holds(one, span))
}

interface Context {
  reading: Reading
  homes: HomeOf
  /** The statements of the account by sentence. */
  own: ReadonlyMap<number, Statement[]>
}

/** Every voice of every account, in the order of the statements. */
export function findVoices(
  statements: readonly Statement[],
  readings: readonly Reading[],
  homes: HomeOf,
): Voice[] {
  const byAccount = readings.map((): Statement[] => [])
  for (const statement of statements) byAccount[statement.account]!.push(statement)
  const leads = byAccount.map(namesOfLead)
  return readings.flatMap((reading, account) => {
    const own = bySentence(byAccount[account]!)
    const context = { reading, homes, own }
    const { published } = reading.article
    /** Of another time or place; what follows such a statement mostly goes on with it. */
    const isApart = (statement: Statement | undefined) =>
      statement?.account === account &&
      (isOfOtherTime(statement.units, published) || isElsewhere(statement, leads))
    const isDatedApart = ({ sentence }: Statement) =>
      reading.sentences
        .slice(Math.max(0, sentence - 1), sentence + 1)
        .some(({ tokens }) => tokens.some(({ lower }) => isOtherYear(lower, published)))
    const charges = [...own].flatMap(([place, here]) => chargesIn(reading.sentences[place]!, here, context))
    return [...charges, ...refusalsIn(context)]
      .filter(
        ({ statement }) =>
          ![statement, statements[statement.index - 1]].some(isApart) && !isDatedApart(statement),
      )
      .sort((a, b) => a.statement.index - b.statement.index)
  })
}
