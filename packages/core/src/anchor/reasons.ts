/** Why passages go one way or another, without saying the same of each. */
import type { Passage } from './passages.js'

/** Reasons that the arrow or the words left out show already. */
const SHOWN = / goes on quoting beside them\.$| quotes these words too\.$| was published first \(/

/** Reasons sentence by sentence, each said once in a section: many passages have the same. */
export function createReasons(): (passage: Passage) => string[] {
  const said = new Set<string>()
  return ({ links }) =>
    links
      .flatMap(({ why }) => why.split(/(?<=\.)\s+(?=\p{Lu})/u))
      .filter((sentence) => {
        const isNew = sentence !== '' && !said.has(sentence) && !SHOWN.test(sentence)
        said.add(sentence)
        return isNew
      })
}
