/** The value of a number written in digits, by the separators of its language. */

/** Languages that write 1.000,5 (or 1 000,5) where English writes 1,000.5 (CLDR number symbols). */
const COMMA_DECIMAL = new Set(
  'bg ca cs da de el es et eu fi fr gl hr hu id is it lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk vi'.split(
    ' ',
  ),
)

const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
}

/** First code points of the decimal digit blocks that news uses beside ASCII: Arabic, Persian, Devanagari, Bengali, fullwidth. */
const DIGIT_BLOCKS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10]

/** Longer runs of digits are codes, no numbers, and lose digits in a double. */
const LONGEST = 20

/** Digits of other scripts as ASCII; the Arabic separators as comma and point. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[^\x20-\x7e]/gu, (char) => {
    const code = char.codePointAt(0)!
    const block = DIGIT_BLOCKS.find((first) => code >= first && code < first + 10)
    return block !== undefined ? String(code - block) : char === '٫' ? '.' : char === '٬' ? ',' : char
  })
}

export function usesDecimalComma(language: string): boolean {
  return COMMA_DECIMAL.has(language)
}

/** The number that the digits stand for, or null where they are none (a time of day, a version, an odd grouping). */
export function parseDigits(written: string, language: string): number | null {
  const fraction = FRACTIONS[written]
  if (fraction !== undefined) return fraction
  const text = toAsciiDigits(written)
  if (text.length > LONGEST) return null
  if (/^\d+$/u.test(text)) return Number(text)
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u.test(text) && !readsAsDecimal(text, ',', language)) {
    return Number(text.replaceAll(',', ''))
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(text)) return Number(text.replaceAll('.', ''))
  if (usesDecimalComma(language) && /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text)) {
    return Number(text.replaceAll('.', '').replace(',', '.'))
  }
  if (/^\d+[.,]\d+$/u.test(text)) return Number(text.replace(',', '.'))
  return null
}

/** "1,250" is one and a quarter in languages with a decimal comma; "1,250,000" never is. */
function readsAsDecimal(text: string, separator: string, language: string): boolean {
  return usesDecimalComma(language) && text.split(separator).length === 2
}
