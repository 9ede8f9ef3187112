/** Closed classes of English that events are read by. Own compilation. */

const list = (words: string) => new Set(words.trim().split(/\s+/u))

/** Verbs that say little beside the noun or verb that they stand with: "give birth", "go missing", "hold talks". */
const LIGHT = list('be become bring come do get give go have hold keep make put see send set take')

/** Words that say when. */
const TIMES = list(`
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
today yesterday tomorrow tonight morning afternoon evening night noon midnight
jan feb mar apr jun jul aug sep sept oct nov dec
`)
const YEAR = /^(?:19|20)\d\d$/u

export function isLight(lemma: string): boolean {
  return LIGHT.has(lemma)
}

/** True for a day of the week, a month, a part of the day or a year. `lower` is a lemma in lower case. */
export function isTime(lower: string): boolean {
  return TIMES.has(lower) || YEAR.test(lower)
}
