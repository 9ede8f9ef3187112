/** Function words and common nouns that the finders of acts ask for. Written for this project. */
import { PERSON_NOUNS, PLACE_NOUNS } from '../naming/neighbours.lexicon.js'
import { wordSet } from '../naming/word-list.js'

export const BE = wordSet("be is are was were been being am 's 're get got gets getting gotten")
export const HAVE = wordSet("have has had having 've")
/** An act behind one of these is not told as done. */
export const MODALS = wordSet(
  "will would can could may might shall should must 'll 'd cannot won't wouldn't can't couldn't shouldn't",
)
export const NEGATIONS = wordSet(
  "not never n't no nobody none neither nor without didn't don't doesn't wasn't weren't isn't aren't hasn't haven't hadn't",
)
/** Verbs before "to" that tell the act as done all the same: "managed to seize". */
export const REALISING = wordSet('manage begin start continue help force proceed go use have')
/** Verbs whose infinitive, gerund or clause is not told as done. */
export const UNREALISED = wordSet(`
threaten plan vow want try attempt refuse fail order urge call demand intend prepare promise pledge seek hope wish warn consider propose agree expect
prevent stop avoid aim ask tell ready mull suggest recommend allow authorise authorize risk fear deny`)
/** Words before a noun, or before its preposition, that do not tell the act as done: "attempted murder", "on suspicion of murder". */
export const UNTOLD = wordSet(`
attempted possible potential planned threatened feared future imminent likely further suspicion charge charges count counts risk threat threats fear fears
possibility convicted accused guilty allegation allegations accusation accusations danger plan plans warning case event rehearsal rehearsals exercise preparation preparations ready call calls hint hints`)
export const CONDITIONS = wordSet('if unless whether')

export const DETERMINERS = wordSet(
  'the a an this that these those his her its their our my your some any every each another no several many more most',
)
export const PREPOSITIONS = wordSet(`
of in on at by for with from to into onto against near over under after before during since until between among amid through across outside inside around
behind beyond along toward towards despite about as following`)
export const CLAUSE_BREAKS = wordSet(
  'that which who whom whose and or but because while when where after before as if although though since so than',
)
export const PRONOUNS = wordSet(
  'i you he she it we they there this these those someone somebody nobody everyone everybody one others him her them',
)
export const ADVERBS = wordSet(
  'also already still then now later reportedly allegedly apparently just only again once soon even first both all',
)

/** Nouns for people as such: acts upon them are upon the same object, whatever the word. */
export const PEOPLE = wordSet(`
people person man men woman women child children civilian civilians victim victims passenger passengers student students boy boys girl girls worker workers
resident residents worshipper worshippers others dozens hundreds thousands scores member members soldier soldiers protester protesters militant militants
fighter fighters rebel rebels officer officers troops police policemen journalist journalists tourist tourists refugee refugees migrant migrants hostage hostages
prisoner prisoners patient patients villager villagers demonstrator demonstrators crew pilgrim pilgrims suspect suspects inhabitants population family families
couple baby babies teenager teenagers american americans israeli israelis palestinian palestinians`)

export const isPersonNoun = (lower: string, lemma: string) =>
  PEOPLE.has(lower) || PEOPLE.has(lemma) || PERSON_NOUNS.has(lemma)

const BUILDINGS = wordSet(`
building house home hospital church mosque market checkpoint headquarters palace parliament embassy consulate prison airfield dam refinery factory plant
field ground hill position outpost fort fortress barracks compound post facility depot warehouse convoy stronghold capital part parts half swath swathe areas
towns cities villages districts neighbourhoods positions ruins seat office land`)

export const isPlaceNoun = (lower: string, lemma: string) =>
  PLACE_NOUNS.has(lemma) || PLACE_NOUNS.has(lower) || BUILDINGS.has(lemma) || BUILDINGS.has(lower)

/** Past forms and participles that the rules of inflection leave as they are. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['retook', 'retake'],
  ['retaken', 'retake'],
  ['overran', 'overrun'],
  ['slain', 'slay'],
  ['slew', 'slay'],
  ['overthrew', 'overthrow'],
  ['overthrown', 'overthrow'],
  ['mown', 'mow'],
  ['besieging', 'besiege'],
])
