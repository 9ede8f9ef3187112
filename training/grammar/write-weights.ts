/** Writes the file of weights that `readSyntaxModel` reads. */
import {
  checksumOf,
  FORMAT_VERSION,
  HEADER_AT,
  MAGIC,
  padded,
  type SectionPlace,
  type WeightsHeader,
} from '../../packages/core/src/grammar/model/weights-file.js'

export type Sections = Record<string, Int32Array | Int8Array>

/** The same content gives the same bytes. */
export function writeWeights(names: Omit<WeightsHeader, 'sections'>, content: Sections): Uint8Array {
  const parts = Object.entries(content).map(([name, { buffer, byteOffset, byteLength }]) => ({
    name,
    bytes: new Uint8Array(buffer, byteOffset, byteLength),
  }))
  const sections: SectionPlace[] = []
  let offset = 0
  for (const { name, bytes } of parts) {
    sections.push({ name, offset, length: bytes.length, checksum: checksumOf(bytes) })
    offset += padded(bytes.length)
  }
  const header = new TextEncoder().encode(JSON.stringify({ ...names, sections }))
  const base = padded(HEADER_AT + header.length)
  const file = new Uint8Array(base + offset)
  const view = new DataView(file.buffer)
  file.set(new TextEncoder().encode(MAGIC))
  view.setUint32(8, FORMAT_VERSION, true)
  view.setUint32(12, header.length, true)
  file.set(header, HEADER_AT)
  for (const [at, { bytes }] of parts.entries()) file.set(bytes, base + sections[at]!.offset)
  return file
}
