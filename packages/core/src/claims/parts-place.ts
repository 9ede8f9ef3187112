/** Where the words of a claim say that it happened: a phrase with a preposition of place and a name or noun of a place. */
import { childrenOf, nounPhrase, type TokenSpan, type Tree } from '../grammar/index.js'
import { PLACE_HEADS } from '../naming/places.lexicon.js'
import type { Token } from '../text/types.js'

/** "From" and "to" say where somebody came from or went to, and not where it happened. */
const WHERE = new Set(
  'in at near outside inside off around across along throughout within beneath under above beside behind opposite between amid onboard aboard'.split(
    ' ',
  ),
)
/** "On the bridge", "on Mill Street": a place only with a noun that is walked, driven or lain on. */
const ON = new Set(
  'street road avenue lane boulevard bridge square island coast beach motorway highway border promenade track tracks line railway campus river lake hill platform outskirts'.split(
    ' ',
  ),
)
/** Common nouns of places besides the last words of their names. */
const PLACE_NOUNS = new Set(
  'hospital restaurant nightclub club bar building house home school university church centre center capital country area neighbourhood neighborhood campus compound factory office embassy consulate court room market shop store warehouse scene outskirts suburb'.split(
    ' ',
  ),
)

export interface PlaceScene {
  tokens: readonly Token[]
  tree: Tree
  /** Whether a name of a place covers the token. */
  isPlace(at: number): boolean
  /** Whether a name of somebody or of a body covers the token. */
  isSomebody(at: number): boolean
}

/** The first such phrase that belongs to one of the verbs, else to the object or subject of the clause; null where there is none. */
export function findPlace(
  scene: PlaceScene,
  { verbs, nouns }: { verbs: readonly number[]; nouns: readonly number[] },
): TokenSpan | null {
  const { tree } = scene
  const ofVerbs = verbs.flatMap((verb) => childrenOf(tree, verb, 'obl', 'nmod')).sort((a, b) => a - b)
  const ofNouns = nouns.flatMap((noun) => childrenOf(tree, noun, 'nmod')).filter((at) => scene.isPlace(at))
  for (const at of [...ofVerbs, ...ofNouns]) {
    const span = placeAt(scene, at)
    if (span) return span
  }
  return null
}

function placeAt({ tokens, tree, isPlace, isSomebody }: PlaceScene, at: number): TokenSpan | null {
  const [preposition] = childrenOf(tree, at, 'case')
  if (preposition === undefined || preposition > at) return null
  const head = tokens[at]!
  const word = tokens[preposition]!.lower
  const isOn = word === 'on' && (ON.has(head.lower) || ON.has(head.lemma))
  if (!isOn && !WHERE.has(word)) return null
  const isNamed = isPlace(at)
  const isNoun = PLACE_HEADS.has(head.lower) || PLACE_HEADS.has(head.lemma) || PLACE_NOUNS.has(head.lemma)
  if (!isNamed && !isOn && (!isNoun || isSomebody(at))) return null
  const { last } = nounPhrase(tree, at, { appositions: true })
  return { first: preposition, last }
}
