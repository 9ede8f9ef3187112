/** Names and reasons come from outside; on a terminal they must not act. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const ACTING = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069]/gu

/** The text on one line, with control and direction characters written out as `<U+001B>`. */
export function inert(text: string): string {
  return text.replace(ACTING, (character) => {
    if (character === '\n' || character === '\t' || character === '\r') return ' '
    return `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`
  })
}
