/** Quotation marks of the scripts, which of them close which, and the apostrophes that look like them. */

/** Opening mark to the marks that may close it. Mixed pairs are common in hurried copy. */
export const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['„', '“”"'],
  ['‟', '”"'],
  ['”', '”“'],
  ['"', '"”'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['›', '‹›'],
  ['‘', "’'"],
  ['‚', "‘’'"],
  ['’', '’'],
  ["'", "'’"],
  ["''", "''\"”"],
  ['``', "''\"”"],
  [',,', "''\"”“``"],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['﹁', '﹂'],
  ['﹃', '﹄'],
  ['〝', '〞〟'],
])

const MARKS: ReadonlySet<string> = new Set('"“”„‟«»‹›‘’‚\'「」『』《》〈〉﹁﹂﹃﹄〝〞〟')

/** Length of the quotation mark at a position, 0 where there is none. Typewriter forms are doubled. */
export function markLength(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  // Letters, figures and spaces of the basic Latin block are told at once.
  if (code > 0x60 && code < 0xab) return 0
  const mark = text[at]!
  if (mark === "'" || mark === '`' || mark === ',') {
    if (at + 1 < end && text[at + 1] === mark) return 2
    return mark === "'" ? 1 : 0
  }
  return MARKS.has(mark) ? 1 : 0
}

/** Single marks: an unclosed one is far more often an apostrophe than a quotation. */
export const SINGLE: ReadonlySet<string> = new Set(['‘', '’', '‚', "'", '‹', '›'])

/** Marks that open wherever they stand, unless they close an open one. The others need the shape of an opening. */
export const SURE_OPENERS: ReadonlySet<string> = new Set('“„‟«‹「『《〈﹁﹃〝'.split('').concat('``'))

/** Marks that only shape can tell: opening after a space, closing before one. */
export const SHAPED: ReadonlySet<string> = new Set(['"', "'", '’', "''", '”'])

/** Words that begin with an apostrophe: 'em, '90s, 'til. */
export const ELIDED =
  /^(?:em|til|till|tis|twas|twere|twill|cause|cos|cuz|coz|n|nuff|round|bout|bove|fraid|nother|ere|neath|gainst|im|er|ave|ow|ello|s|t|d|ll|re|ve|m|\d0s|\d\ds?)(?![\p{L}\p{N}])/iu

/** Marks that no usage nests in themselves: a second opening one means that the first was never closed. */
export const NEVER_IN_ITSELF: ReadonlySet<string> = new Set(['“', '„'])
