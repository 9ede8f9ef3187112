/** The platform's decoder, with its fault in windows-1252 mended. */

/** What stands at 0x80 to 0x9F in windows-1252. Some versions of Node decode these bytes as in Latin-1, as control characters. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The text with its byte-order mark; what cannot be decoded stands as U+FFFD. `encoding` is a name that the platform knows. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  if (encoding !== 'windows-1252') return text
  return text.replace(/[\u0080-\u009f]/gu, (character) =>
    HIGH_CONTROLS.charAt(character.charCodeAt(0) - 0x80),
  )
}
