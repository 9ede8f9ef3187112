/** The words of an account as reuse compares them: lower case, marks of punctuation left out. */
import type { Account } from '@parallax/contract'
import type { Quotation, Reading } from '../reading.js'

export interface Words {
  /** Place in `Comparing.accounts`. */
  account: number
  lower: readonly string[]
  /** A number for each word, equal for equal words of all accounts of the run. */
  ids: Int32Array
  starts: readonly number[]
  ends: readonly number[]
  /** Stands inside quotation marks. */
  quoted: readonly boolean[]
  /** Says something of its own: neither a function word nor a name (a capital) nor a number. */
  plain: readonly boolean[]
}

/** Function words of English: a run of these and names is nobody's wording. */
const FUNCTION_WORDS = new Set(
  `a an the and or but nor if then than that this these those of in on at by for from to with without into onto over under about
  after before between among against during as is are was were be been being am do does did has have had having will would can
  could may might shall should must not no it its he his him she her they their them we our us i my me you your who whom whose
  which what where when why how there here also said says say told according more most very one two so up out off`.split(
    /\s+/u,
  ),
)

/** Tells for rising positions whether they lie inside a span of a sorted list without overlaps. */
function insideOf(quotations: readonly Quotation[]): (at: number) => boolean {
  const outer = quotations.filter(({ depth }) => depth === 0).sort((a, b) => a.start - b.start)
  let next = 0
  return (at) => {
    while (next < outer.length && outer[next]!.end <= at) next += 1
    return next < outer.length && outer[next]!.start <= at
  }
}

/** Words and numbers of the article, or of the passage that an embedded account takes up in it. */
export function wordsOf(
  reading: Reading,
  account: Account,
  { index, idOf }: { index: number; idOf: (word: string) => number },
): Words {
  const [from, to] = [account.start ?? 0, account.end ?? reading.article.text.length]
  const isQuoted = insideOf(reading.quotations)
  const words = {
    account: index,
    lower: [] as string[],
    starts: [] as number[],
    ends: [] as number[],
    quoted: [] as boolean[],
    plain: [] as boolean[],
  }
  for (const sentence of reading.sentences) {
    for (const token of sentence.tokens) {
      if ((token.kind !== 'word' && token.kind !== 'number') || token.start < from || token.end > to) continue
      words.lower.push(token.lower)
      words.starts.push(token.start)
      words.ends.push(token.end)
      words.quoted.push(isQuoted(token.start))
      words.plain.push(
        token.kind === 'word' && !/^\p{Lu}/u.test(token.text) && !FUNCTION_WORDS.has(token.lower),
      )
    }
  }
  return { ...words, ids: Int32Array.from(words.lower, idOf) }
}

/** Numbers words in the order in which they are first met. */
export function createNumbering(): (word: string) => number {
  const ids = new Map<string, number>()
  return (word) => {
    const id = ids.get(word) ?? ids.size
    ids.set(word, id)
    return id
  }
}
