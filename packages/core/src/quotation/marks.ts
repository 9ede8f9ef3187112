/** Quotation marks of the scripts, which of them close which, and how each is written. */

/** Opening mark, then the marks that may close it. Mixed pairs are common in hurried copy. */
const PAIRS = `
“ ” "
„ “ ” "
‟ ” "
” ” “
" " ” ''
« » >>
» « »
‹ ›
› ‹ ›
‘ ’ '
‚ ‘ ’ '
’ ’
' ' ’ ''
\` ' ’
'' '' " ”
\`\` '' " ”
,, '' " ” “ \`\`
「 」
『 』
《 》
〈 〉
﹁ ﹂
﹃ ﹄
〝 〞 〟
`

export const CLOSERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  PAIRS.trim()
    .split('\n')
    .map((line) => {
      const [opener, ...closers] = line.split(' ')
      return [opener!, new Set(closers)]
    }),
)

/** Typewriter forms of two characters. ">>" closes only: a mail quotes with it at the beginning of a line. */
const DOUBLED: ReadonlyMap<string, string> = new Map([
  ["''", "''"],
  ['``', '``'],
  [',,', ',,'],
  ['<<', '«'],
  ['>>', '>>'],
])

const WIDE: ReadonlyMap<string, string> = new Map([
  ['＂', '"'],
  ['＇', "'"],
])

/** Entities that a careless conversion leaves in plain text, by name and by number. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  '" quot 34 ’ rsquo 8217 “ ldquo 8220 ” rdquo 8221 ‘ lsquo 8216 „ bdquo 8222 ‚ sbquo 8218 « laquo 171 » raquo 187 \' apos 39'
    .match(/\S+ \S+ \S+/gu)!
    .flatMap((entry): [string, string][] => {
      const [mark, name, code] = entry.split(' ') as [string, string, string]
      return [
        [name, mark],
        [`#${code}`, mark],
        [`#x${Number(code).toString(16)}`, mark],
      ]
    }),
)
const ENTITY = /&(#0*\d{1,5}|#[xX]0*[\da-fA-F]{1,4}|[a-z]{4,5});/y

const MARKS: ReadonlySet<string> = new Set(
  '"“”„‟«»‹›‘’‚`「」『』《》〈〉﹁﹂﹃﹄〝〞〟'.split('').concat("'"),
)

/** What stands at a position: the mark, by its usual form, and its length as written; null where there is none. */
export function markAt(text: string, at: number, end: number): { mark: string; length: number } | null {
  const code = text.charCodeAt(at)
  // Letters, figures and spaces of the basic Latin block are told at once.
  if (code > 0x60 && code < 0xab) return null
  const char = text[at]!
  const doubled = text[at + 1] === char && at + 1 < end ? DOUBLED.get(char + char) : undefined
  if (doubled !== undefined) return { mark: doubled, length: 2 }
  if (MARKS.has(char)) return { mark: char, length: 1 }
  const wide = WIDE.get(char)
  if (wide !== undefined) return { mark: wide, length: 1 }
  return char === '&' ? entityAt(text, at, end) : null
}

function entityAt(text: string, at: number, end: number): { mark: string; length: number } | null {
  ENTITY.lastIndex = at
  const match = ENTITY.exec(text)
  if (match === null || at + match[0].length > end) return null
  const mark = ENTITIES.get(match[1]!.toLowerCase().replace(/^(#x?)0+/u, '$1'))
  return mark === undefined ? null : { mark, length: match[0].length }
}

/** Single marks: an unclosed one is far more often an apostrophe than a quotation. */
export const SINGLE: ReadonlySet<string> = new Set(['‘', '’', '‚', "'", '`', '‹', '›'])

/** Marks of English double quotation, which are mixed with each other: one may take up or close what another began. */
export const DOUBLE: ReadonlySet<string> = new Set(['"', '“', '”', '„', '‟', "''", '``', ',,'])

/** Whether a new paragraph that begins with the one goes on with what the other began. */
export function isSameKind(one: string, other: string): boolean {
  if (one === other) return true
  if (DOUBLE.has(one)) return DOUBLE.has(other)
  return /['‘’`]/u.test(one) && /['‘’`]/u.test(other) && !DOUBLE.has(other)
}

/** Marks that open wherever they stand, unless they close an open one. The others need the shape of an opening. */
export const SURE_OPENERS: ReadonlySet<string> = new Set('“„‟«‹「『《〈﹁﹃〝'.split('').concat('``'))

/** Marks that only shape can tell: opening after a space, closing before one. */
export const SHAPED: ReadonlySet<string> = new Set(['"', "'", '’', "''", '”'])

/** Marks that no usage nests in themselves: a second opening one means that the first was never closed. */
export const NEVER_IN_ITSELF: ReadonlySet<string> = new Set(['“', '„'])

/** Words that begin with an apostrophe: 'em, '90s, 'til. */
export const ELIDED =
  /^(?:em|til|till|tis|twas|twere|twill|cause|cos|cuz|coz|n|nuff|round|bout|bove|fraid|nother|ere|neath|gainst|im|er|ave|ow|ello|s|t|d|ll|re|ve|m|do|\d0s|\d\ds?)(?![\p{L}\p{N}])/iu
