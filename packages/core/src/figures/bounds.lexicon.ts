/** Words before or after a number that bound it, and verbs of change. Phrases are lower case, by spaces. */
export type BoundWord = 'at-least' | 'at-most' | 'about' | 'exact'

function phrases(bound: BoundWord, list: string): { parts: string[]; bound: BoundWord }[] {
  return list.split(',').map((phrase) => ({ parts: phrase.trim().split(' '), bound }))
}

/** Before the number, right up to it. "only", "a total of" and the like bound nothing but belong to the phrase. */
export const BEFORE_NUMBER = [
  ...phrases(
    'at-least',
    "at least, more than, over, over than, above, upwards of, upward of, in excess of, exceeding, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, well over, just over, slightly over, slightly more than, a little over, far more than, well above, greater than, beyond, at the very least, topped, surpassed, exceeded, exceeds, tops, surpasses, >, mindestens, mehr als, über, au moins, plus de, plus d', al menos, por lo menos, más de, mas de, не менее, более, свыше, больше, как минимум, по меньшей мере, أكثر من, على الأقل, ما لا يقل عن",
  ),
  ...phrases(
    'at-most',
    "at most, up to, as many as, as much as, no more than, not more than, fewer than, less than, under, below, just under, well under, a maximum of, maximum of, at the most, sub, <, höchstens, bis zu, weniger als, jusqu'à, moins de, hasta, menos de, до, не более, менее",
  ),
  ...phrases(
    'about',
    'about, around, approximately, approx, approx ., roughly, some, nearly, almost, close to, an estimated, estimated, circa, ca, ca ., near, nearing, approaching, close on, or so, somewhere around, somewhere near, in the region of, ~, ≈, etwa, rund, ungefähr, knapp, circa, environ, près de, quelque, unos, unas, cerca de, alrededor de, aproximadamente, около, примерно, почти, порядка, نحو, حوالي, قرابة',
  ),
  ...phrases(
    'exact',
    'a total of, total of, a combined, a record, only, just, exactly, precisely, nur, genau, seulement, solo, ровно, всего',
  ),
]

/** After the number (and its unit): "or more", "or so", "plus". */
export const AFTER_NUMBER = [
  ...phrases('at-least', 'or more, or over, and over, and above, plus, +, oder mehr, ou plus, o más'),
  ...phrases('at-most', 'or less, or fewer, or under, at most'),
  ...phrases('about', 'or so, odd'),
]

/** Verbs and nouns of change: the size that follows is a movement, the level after "to" is not. */
export const UP = new Set(
  'rose risen rise rises rising up gained gain gains gaining climbed climb climbs climbing jumped jump jumps jumping increased increase increases increasing grew grown grow grows growing added adds soared soar soars soaring surged surge surges surging advanced advance advances advancing rallied higher swelled spiked spike leapt leaped rocketed'.split(
    ' ',
  ),
)
/** Verbs that make their object rise or fall: "raised the fee by 5 %". Without "by" their number may be the object itself. */
export const CAUSE_UP = new Set(
  'raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting hike hikes hiked hiking expand expands expanded expanding increase increases increased increasing grow grows grew growing'.split(
    ' ',
  ),
)
export const CAUSE_DOWN = new Set(
  'cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering trim trims trimmed trimming slash slashes slashed slashing decrease decreases decreased decreasing shrink shrinks shrank shrinking'.split(
    ' ',
  ),
)
export const DOWN = new Set(
  'fell fallen fall falls falling down dropped drop drops dropping lost declined decline declines declining slid slide slides sliding plunged plunge plunges plunging decreased decrease decreases decreasing shed sheds shedding tumbled tumble tumbles sank sink sinks slipped slip slips slipping eased plummeted plummet plummets plummeting slumped slump slumps shrank shrunk shrink shrinks lower retreated dipped dip contracted'.split(
    ' ',
  ),
)
