/** Reads the compact word lists of this folder. */

/** The words of a list separated by white space, as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}

/** The phrases of a list with one phrase a line, or several a line parted by commas. */
export function phraseSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[,\n]/u)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  )
}
