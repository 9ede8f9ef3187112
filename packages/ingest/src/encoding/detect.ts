/**
 * The encoding of bytes that declare none. `chardet` proposes by statistics; each proposal is decoded and judged by
 * what comes out: a wrong one gives control characters, letters of several scripts in one word, small letters before capitals.
 */
import { createRequire } from 'node:module'
import { decodeAs } from './text-decoder.js'

export interface Detected {
  encoding: string
  how: string
}

/** Bytes that are looked at; more does not change the result and takes time. */
const SAMPLE = 40_000
/** Weight of a fault in a hundred letters against the confidence of the proposal, which goes to 100. */
const FAULT_WEIGHT = 6
/** What the commonest of them is given ahead: a short text has too few letters for the statistics. */
const PRIOR: ReadonlyMap<string, number> = new Map([['windows-1252', 20]])
/** Encodings judged even where they are not proposed: the common ones of one byte a letter. */
const ALWAYS = [
  'windows-1252',
  'windows-1251',
  'koi8-r',
  'windows-1256',
  'iso-8859-5',
  'windows-1250',
  'iso-8859-2',
]
/** The platform's name where `chardet` has another. Latin-1 is read as its superset, as in every browser. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['iso-8859-1', 'windows-1252'],
  ['iso-8859-9', 'windows-1254'],
  ['ascii', 'utf-8'],
])

/** Loaded only for the rare input that needs it. */
function analyse(bytes: Uint8Array): readonly { name: string; confidence: number }[] {
  const require = createRequire(import.meta.url)
  const chardet = require('chardet') as { analyse(bytes: Uint8Array): { name: string; confidence: number }[] }
  return chardet.analyse(bytes)
}

/** The most plausible encoding. `declared` is one that the content names though it does not fit in every byte. */
export function detectEncoding(bytes: Uint8Array, declared: string | null): Detected {
  const sample = withoutMarkup(bytes).subarray(0, SAMPLE)
  const proposals = new Map<string, number>(ALWAYS.map((name) => [name, 0]))
  for (const { name, confidence } of analyse(sample)) {
    const label = labelOf(name)
    if (label !== null) proposals.set(label, Math.max(confidence, proposals.get(label) ?? 0))
  }
  if (declared !== null) proposals.set(declared, 60 + (proposals.get(declared) ?? 0))
  let best = { encoding: 'windows-1252', score: Number.NEGATIVE_INFINITY }
  for (const [encoding, confidence] of proposals) {
    const score =
      confidence + (PRIOR.get(encoding) ?? 0) - FAULT_WEIGHT * faultsIn(decodeAs(sample, encoding))
    if (score > best.score) best = { encoding, score }
  }
  return { encoding: best.encoding, how: best.encoding === declared ? 'declared, with faults' : 'detected' }
}

function labelOf(name: string): string | null {
  const lower = name.toLowerCase()
  const label = NAMES.get(lower) ?? lower
  try {
    return new TextDecoder(label).encoding
  } catch {
    // UTF-32 and the like are proposed too; the platform has no decoder for them.
    return null
  }
}

/** The bytes without tags, so that the English of a page's markup does not hide its language. */
function withoutMarkup(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length)
  let length = 0
  let isInside = false
  for (const byte of bytes) {
    if (byte === 0x3c) isInside = true
    if (!isInside) out[length++] = byte
    if (byte === 0x3e) isInside = false
  }
  return length > bytes.length / 50 ? out.subarray(0, length) : bytes
}

/** Faults in a hundred letters outside ASCII. */
function faultsIn(text: string): number {
  const letters = text.match(/[^\P{L}\p{ASCII}]/gu)?.length ?? 0
  const lost = text.match(/[\ufffd\u0080-\u009f]|\p{Cn}|\p{Co}/gu)?.length ?? 0
  const inverted = text.match(/(?<=\p{Ll})\p{Lu}/gu)?.length ?? 0
  const mixed =
    text.match(
      /\p{Script=Latin}(?=[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}\p{Script=Hebrew}])|[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}\p{Script=Hebrew}](?=\p{Script=Latin})/gu,
    )?.length ?? 0
  const symbols = text.match(/(?<=\p{L})[¤¦§¨©ª«¬®¯°±²³´¶¸¹º¼½¾¿×÷†‡‰€‚„ƒˆ˜™](?=\p{L})/gu)?.length ?? 0
  const boxes = text.match(/[\u2500-\u259f]/gu)?.length ?? 0
  return (
    (100 * (3 * lost + inverted + mixed + symbols + boxes)) / Math.max(1, letters + lost + symbols + boxes)
  )
}
