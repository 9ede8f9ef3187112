/** How much goes in and comes out. An answer stays below some ten thousand words, so that it fits beside others in what a model reads. */

/** Texts and addresses of one comparison. */
export const MOST_INPUTS = 50
/** Characters of one text: some hundred pages. */
export const MOST_TEXT = 400_000
/** Characters of quoted words; a longer passage is given by its beginning, which its end says. */
export const MOST_WORDS = 600
/** Items of a list where nobody asked for fewer. */
export const MOST_ITEMS = 20
/** Items that may be asked for at once. */
export const MOST_ASKED = 50
/** Comparisons of given texts that are remembered, for further questions. */
export const MOST_REMEMBERED = 20
