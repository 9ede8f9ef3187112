/** A masthead at the top of a plain text: the name of an outlet with a date, in two lines or in one. */
import { toIsoDate } from '../html/dates.js'

export interface Masthead {
  /** As written. */
  outlet: string
  /** As precise as written, without a zone where none is stated. */
  published: string
  /** How many lines it takes. */
  lines: 1 | 2
}

/** Longer lines are headlines. Bounds for precision, not measured. */
const MAX_NAME = 60
const MAX_NAME_WORDS = 6
/** A name without a word that names a kind of outlet is taken for one only if it is so short; headlines are longer. */
const MAX_PLAIN_WORDS = 3
const MAX_DATED_LINE = 100
/** A line with more words says more than when the text came out. */
const MAX_DATED_WORDS = 10

/** Small words inside names. */
const SMALL =
  /^(?:of|the|and|de|du|da|do|dos|das|la|le|les|el|los|las|der|die|das|den|des|di|del|della|e|et|y|og|och|van|von|al|&|-|–)$/iu

const OUTLET_WORD =
  /(?:^|[\s-])(?:news|newspaper|times|post|radio|television|tv|fm|herald|courier|gazette|tribune|agency|daily|weekly|press|journal|star|voice|observer|chronicle|telegraph|mail|mirror|review|bulletin|broadcasting|dispatch|examiner|globe|independent|inquirer|ledger|messenger|record|register|reporter|sentinel|standard|today|wire|world|zeitung|nachrichten|tageblatt|anzeiger|bote|kurier|rundschau|journal|presse|monde|diario|periódico|noticias|jornal|gazeta|correio|giornale|corriere|krant|dagblad|tidning|газета|вестник|новости|известия|радио|агентство|вести)(?:$|[\s-])|^(?:صحيفة|جريدة|وكالة|إذاعة|قناة|راديو)\s/iu

/** Null where the first lines are no masthead. The text after it is for the caller to judge. */
export function readMasthead([first = '', second = '']: readonly string[]): Masthead | null {
  return fromTwoLines(first, second) ?? fromOneLine(first)
}

function fromTwoLines(first: string, second: string): Masthead | null {
  if (!isOutletName(first)) return null
  const published = dateOf(second)
  return published === null ? null : { outlet: first, published, lines: 2 }
}

/** "Vale Courier, Monday 4 March 2024": only with a word that names a kind of outlet, for a place and a date look the same. */
function fromOneLine(line: string): Masthead | null {
  const [, outlet = '', rest = ''] = /^([^,،;|–—]{3,60}?)\s*[,،;|–—]\s*(.*)$/u.exec(line) ?? []
  if (!OUTLET_WORD.test(outlet) || !isOutletName(outlet)) return null
  const published = dateOf(rest)
  return published === null ? null : { outlet, published, lines: 1 }
}

/** A short line that holds a whole date and little else. */
function dateOf(line: string): string | null {
  if (line.length > MAX_DATED_LINE || line.split(/\s+/u).length > MAX_DATED_WORDS) return null
  if (/[.!?]["'”’»)\]]*$/u.test(line) || /["“”«»:]\s|^(?:by|von|par|por|di)\s/iu.test(line)) return null
  const date = toIsoDate(line)
  return date !== null && date.length >= '2024-03-04'.length ? date : null
}

/** A name in capitals or Title Case; scripts without capitals need a word for a kind of outlet. */
function isOutletName(line: string): boolean {
  const words = line.split(/\s+/u)
  if (line.length < 3 || line.length > MAX_NAME || words.length > MAX_NAME_WORDS) return false
  if (/[.!?,;:،؛。]["'”’»)\]]*$/u.test(line) || /["“”«»\n]/u.test(line) || toIsoDate(line) !== null)
    return false
  if (OUTLET_WORD.test(line)) return words.every(isCapital) || !/\p{Lu}|\p{Ll}/u.test(line)
  return words.length <= MAX_PLAIN_WORDS && words.every(isCapital) && /^\p{Lu}/u.test(line)
}

function isCapital(word: string): boolean {
  return SMALL.test(word) || /^[\p{Lu}\p{Lt}\p{N}]/u.test(word)
}
