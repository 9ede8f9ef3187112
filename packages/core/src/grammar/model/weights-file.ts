/**
 * The file that weights are shipped in. Little-endian: 8 bytes of magic, the version of the format (32 bits), the length of the
 * header (32 bits), the header (JSON in ASCII: what the numbers mean, and where each section stands), then the sections, each at a
 * multiple of 8 bytes with its checksum in the header.
 */
import { GrammarWeightsError } from './types.js'

export const MAGIC = 'PLXGRAM\n'
export const FORMAT_VERSION = 1
/** Where the header begins. */
export const HEADER_AT = 16
export const ALIGNMENT = 8

export interface SectionPlace {
  name: string
  /** Counted in bytes from the end of the header, which is padded to a multiple of 8. */
  offset: number
  length: number
  checksum: number
}

export interface WeightsHeader {
  /** Name and version of the weights. */
  id: string
  /** "UPOS|XPOS" by class of the tagger. */
  tags: string[]
  /** Relations by class of the labellers. */
  labels: string[]
  sections: SectionPlace[]
}

export interface WeightsFile {
  header: WeightsHeader
  /** The bytes of a section, at a place fit for any typed array. Throws where there is none of that name. */
  section(name: string): Uint8Array
}

const CURE = 'Take the weights file that belongs to this version, whole and uncompressed.'

/** Checks magic, version, lengths and checksums. Throws GrammarWeightsError. */
export function openWeights(given: Uint8Array): WeightsFile {
  const bytes = given.byteOffset % ALIGNMENT === 0 ? given : given.slice()
  const header = readHeader(bytes)
  const base = padded(HEADER_AT + new DataView(bytes.buffer, bytes.byteOffset).getUint32(12, true))
  const places = new Map(header.sections.map((place) => [place.name, place]))
  for (const place of places.values()) checkSection(bytes, base, place)
  return {
    header,
    section(name) {
      const place = places.get(name)
      if (place === undefined) throw new GrammarWeightsError(`The weights have no section "${name}". ${CURE}`)
      return bytes.subarray(base + place.offset, base + place.offset + place.length)
    },
  }
}

function readHeader(bytes: Uint8Array): WeightsHeader {
  if (ascii(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new GrammarWeightsError(`These bytes are not weights of a grammar. ${CURE}`)
  if (bytes.length < HEADER_AT) throw new GrammarWeightsError(`The weights are cut short. ${CURE}`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const version = view.getUint32(8, true)
  if (version !== FORMAT_VERSION)
    throw new GrammarWeightsError(
      `The weights are of format ${version}, this program reads ${FORMAT_VERSION}. ${CURE}`,
    )
  const text = ascii(bytes.subarray(HEADER_AT, HEADER_AT + view.getUint32(12, true)))
  try {
    return JSON.parse(text) as WeightsHeader
  } catch (cause) {
    throw new GrammarWeightsError(`The header of the weights cannot be read. ${CURE}`, { cause })
  }
}

function checkSection(
  bytes: Uint8Array,
  base: number,
  { name, offset, length, checksum }: SectionPlace,
): void {
  const start = base + offset
  if (start + length > bytes.length)
    throw new GrammarWeightsError(`The weights are cut short in section "${name}". ${CURE}`)
  if (checksumOf(bytes.subarray(start, start + length)) !== checksum)
    throw new GrammarWeightsError(`The weights were altered in section "${name}". ${CURE}`)
}

/** FNV-1a over numbers of 32 bits; missing bytes at the end count as 0. */
export function checksumOf(bytes: Uint8Array): number {
  const whole = bytes.length >>> 2
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, whole)
  let hash = 0x811c9dc5
  for (let at = 0; at < whole; at++) hash = Math.imul(hash ^ words[at]!, 0x01000193)
  for (let at = whole * 4; at < bytes.length; at++) hash = Math.imul(hash ^ aligned[at]!, 0x01000193)
  return hash >>> 0
}

/** Eight hexadecimal digits that tell weights apart: a checksum over the checksums of the sections. */
export function fingerprintOf({ sections }: WeightsHeader): string {
  const checksums = Int32Array.from(sections, ({ checksum }) => checksum)
  return checksumOf(new Uint8Array(checksums.buffer)).toString(16).padStart(8, '0')
}

/** The next multiple of 8. */
export function padded(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT
}

function ascii(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
