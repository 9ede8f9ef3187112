/** Quoted text must be seen and never act: no escape sequence, no turned direction, no line of its own. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/g
/** Marks, embeddings, overrides and isolates of direction, and the separators of lines and paragraphs. */
const DIRECTION = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

export const FIRST_STRONG_ISOLATE = '\u2068'
export const POP_ISOLATE = '\u2069'

const codeOf = (character: string) =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** Control characters as their pictures (␛), characters of direction by their code (⟨U+202E⟩), white space as one space. */
export function inert(text: string): string {
  return text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(CONTROL, (character) => {
      const code = character.charCodeAt(0)
      if (code < 0x20) return String.fromCharCode(0x2400 + code)
      return code === 0x7f ? '␡' : `⟨${codeOf(character)}⟩`
    })
    .replace(DIRECTION, (character) => `⟨${codeOf(character)}⟩`)
}

/** Inert, and isolated where it runs from right to left, so that it cannot reorder its surroundings. */
export function isolated(text: string): string {
  const seen = inert(text)
  return RIGHT_TO_LEFT.test(seen) ? FIRST_STRONG_ISOLATE + seen + POP_ISOLATE : seen
}
