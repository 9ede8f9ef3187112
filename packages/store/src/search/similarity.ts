/** How alike a query and a headline are by runs of three characters, whichever engine brought the headline. */

/** Runs of three characters of each word, two blanks before and one behind it, as pg_trgm takes them. */
export function trigramsOf(words: readonly string[]): Set<string> {
  const runs = new Set<string>()
  for (const word of words) {
    const padded = `  ${word} `
    for (let start = 0; start + 3 <= padded.length; start += 1) runs.add(padded.slice(start, start + 3))
  }
  return runs
}

/** The part of the query's runs that the headline has, from 0 to 1. */
export function containment(query: ReadonlySet<string>, headline: ReadonlySet<string>): number {
  if (query.size === 0) return 0
  let shared = 0
  for (const run of query) if (headline.has(run)) shared += 1
  return shared / query.size
}

/** Below a half, as a rule, another word is meant: "harbor" and "harbour" share .57, "harbour" and "labour" .38. */
export const LEAST_LIKENESS = 0.45
