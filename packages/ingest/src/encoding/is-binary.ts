/** Tells text from other bytes. */

const LOOK_AT = 65_536
/** Text has no control characters but white space, escapes and now and then a stray one. */
const MAX_CONTROL_SHARE = 0.005

/** True where the bytes hold zeros or many control characters. UTF-16 is to be recognised before. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, LOOK_AT)
  let controls = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls += 1
  }
  return controls > head.length * MAX_CONTROL_SHARE
}
