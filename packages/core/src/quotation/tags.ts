/**
 * Words of speech where the closing mark was left out: “We stay, she said. English only. The few verbs are those that stand
 * between quotation and full stop nearly always as a tag.
 */

const VERB = '(?:said|says|asked|added|replied|told \\p{L}+)'
const NAME = "(?:\\p{L}[\\p{L}.'’-]*\\s){1,4}"
/** The tag that ends a stretch, behind the mark that ends a clause: ", she said." · "? asked Lena Orr." */
const TAG_AT_END = new RegExp(
  `[,?!…](?=\\s(?:${NAME}${VERB}|(?:said|asked|added|replied)\\s${NAME.replace('1,4', '0,4')}\\p{L}+)\\.$)`,
  'u',
)
/** No such word makes a tag: "as I said.", "what he said." */
const NO_TAG = /\s(?:as|what|that|which|who|whatever|like|and|but|when|where|is|was|it)\s/iu
const TAG_AHEAD = new RegExp(`^${NAME}${VERB}(?!\\p{L})`, 'u')
/** Longest tag that is looked for. */
const LONGEST = 60

/** Where the words of a quotation end that runs unclosed up to `end`, if a tag stands last in it; null where none does. */
export function endBeforeTag(text: string, start: number, end: number): number | null {
  const from = Math.max(start, end - LONGEST)
  const tail = text.slice(from, end)
  const match = TAG_AT_END.exec(tail)
  if (match === null || NO_TAG.test(tail.slice(match.index))) return null
  return from + match.index + 1
}

/** Whether a tag follows: the opening mark before it was typed for a closing one. */
export function isBeforeTag(text: string, at: number): boolean {
  const ahead = text.slice(at, at + LONGEST)
  return TAG_AHEAD.test(ahead) && !NO_TAG.test(` ${TAG_AHEAD.exec(ahead)![0]} `)
}
