/** The words of a text for grouping: one pass, no dictionary, any script. */

export interface Word {
  /** As written. */
  text: string
  /** Lower case, apostrophes unified to `'`. */
  lower: string
  isCapital: boolean
  isNumber: boolean
  /** Stands where any word has a capital. */
  opensSentence: boolean
}

/** Runs of scripts written without spaces; words; numbers. */
const WORD =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+)|(\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?)|\p{N}+(?:[.,]\p{N}+)*/gu

/** What may stand between two words of one sentence; anything else between them opens one. */
const JOINS = /^[ ,;()[\]'’-]*$/
const CAPITAL = /^\p{Lu}/u
/** A word or run longer than this is no word of a language. */
const LONGEST = 60

/** Words of `text` in order, `limit` of them at most. */
export function readWords(text: string, limit: number): Word[] {
  const words: Word[] = []
  let end = 0
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match !== null && words.length < limit; match = WORD.exec(text)) {
    const between = match.index - end > 8 ? '\n' : text.slice(end, match.index)
    const opensSentence = words.length === 0 || (between !== ' ' && !JOINS.test(between))
    end = match.index + match[0].length
    if (match[1] !== undefined) pushRun(words, match[1], limit)
    else if (match[0].length <= LONGEST) {
      const isNumber = match[2] === undefined
      const lower = match[0].toLowerCase().replace('’', "'")
      const isCapital = !isNumber && CAPITAL.test(match[0])
      words.push({ text: match[0], lower, isNumber, opensSentence, isCapital })
    }
  }
  return words
}

/** Without spaces, each two neighbouring characters are a word. */
function pushRun(words: Word[], run: string, limit: number): void {
  const characters = [...run.slice(0, 2 * limit)]
  for (let at = 0; (at + 1 < characters.length || at === 0) && words.length < limit; at += 1) {
    const text = characters.slice(at, at + 2).join('')
    words.push({ text, lower: text, isNumber: false, opensSentence: false, isCapital: false })
  }
}
