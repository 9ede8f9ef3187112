/** UTF-16 without a byte-order mark, known by where its zero bytes and its white space stand. */

const LOOK_AT = 65_536
/** White space, line ends and figures of every script of the world are below U+0100 in text, so zeros are never rarer than this. */
const MIN_ZERO_SHARE = 0.005
/** Share of impossible characters up to which bytes are taken for text. */
const MAX_ODD_SHARE = 0.002

/** The encoding label, or null where the bytes are no UTF-16. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, LOOK_AT - (LOOK_AT % 2))
  const zeros = [0, 0]
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2]! += 1
  if (zeros[0]! + zeros[1]! < Math.max(1, (head.length / 2) * MIN_ZERO_SHARE)) return null
  const whole = head.subarray(0, head.length - (head.length % 2))
  const [little, big] = [oddShare(whole, 'utf-16le'), oddShare(whole, 'utf-16be')]
  if (Math.min(little, big) > MAX_ODD_SHARE) return null
  return little < big || (little === big && zeros[1]! > zeros[0]!) ? 'utf-16le' : 'utf-16be'
}

/** Share of characters that no text has: controls, unassigned and private ones. 1 where the bytes do not decode. */
function oddShare(bytes: Uint8Array, label: string): number {
  let text: string
  try {
    text = new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    // Lone halves of pairs: no UTF-16.
    return 1
  }
  const odd = text.match(/[^\P{Cc}\t\n\r\f]|\p{Cn}|\p{Co}/gu)?.length ?? 0
  return /[\s\p{L}]/u.test(text) ? odd / text.length : 1
}
