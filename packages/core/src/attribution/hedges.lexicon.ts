/** Hedges by class. A phrase is matched word for word in lower case. English. */

const CLASSES = {
  possibility: 'may|might|could|perhaps|maybe|possibly|probably|likely|unlikely|potentially|conceivably',
  appearance: 'apparently|seemingly|appears|appear|appeared|seems|seem|seemed|evidently|ostensibly',
  hearsay:
    'reportedly|allegedly|alleged|supposedly|purportedly|purported|rumored|rumoured|unconfirmed|unverified|said to|believed to|thought to|understood to',
  approximation: 'about|around|roughly|approximately|nearly|almost|some|an estimated|up to|at least',
  uncertainty:
    "it is unclear|it was unclear|it is not clear|it was not clear|it was not immediately clear|not immediately clear|it isn't clear|it wasn't clear|wasn't immediately clear|isn't immediately clear|could not be independently verified|could not be verified|could not immediately be verified|yet to be confirmed|has not been confirmed|have not been confirmed|without providing evidence|without evidence|suspected|presumably|in doubt",
} as const

export type HedgeClass = keyof typeof CLASSES

/** Approximations of a figure are read with the figure; they are no hedge of the statement. */
const IGNORED: ReadonlySet<HedgeClass> = new Set(['approximation'])

/** First word to the phrases that begin with it, longest first. */
export const HEDGES: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const phrases = (Object.entries(CLASSES) as [HedgeClass, string][])
    .filter(([name]) => !IGNORED.has(name))
    .flatMap(([, list]) => list.split('|').map((phrase) => phrase.split(' ')))
    .sort((a, b) => b.length - a.length)
  const first = new Map<string, string[][]>()
  for (const phrase of phrases) first.set(phrase[0]!, [...(first.get(phrase[0]!) ?? []), phrase])
  return first
})()
