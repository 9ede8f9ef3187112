/** Formats that are known but not read: each is named, so that none is taken for plain text. */
import { extensionOf, isNamed, type Source } from '../source.js'
import { type Adapter, type Confidence, skipped } from './adapter.js'

interface Known {
  /** In the plural, as it stands in the reason. */
  name: string
  extensions: readonly string[]
  /** First bytes in Latin-1. */
  magic?: readonly string[]
  /** What the beginning of the text looks like. */
  head?: RegExp
  mediaTypes?: readonly string[]
}

/** Order matters where a container holds several formats: the extension decides between them. */
const KNOWN: readonly Known[] = [
  {
    name: 'Word, Excel and other Office documents',
    extensions: ['docx', 'doc', 'xlsx', 'xls', 'pptx', 'ppt', 'odt', 'ods', 'pages'],
    magic: ['\xd0\xcf\x11\xe0'],
  },
  { name: 'E-books', extensions: ['epub', 'mobi'] },
  { name: 'RTF documents', extensions: ['rtf'], magic: ['{\\rtf'] },
  {
    name: 'Compressed files',
    extensions: ['zip', 'bz2', 'xz', 'zst', '7z', 'rar', 'tar', 'tgz'],
    magic: ['PK\x03\x04', 'BZh', '\xfd7zXZ', '7z\xbc\xaf', 'Rar!'],
  },
  {
    name: 'Pictures',
    extensions: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'svg', 'ico', 'bmp', 'tiff'],
    magic: ['\x89PNG', '\xff\xd8\xff', 'GIF8'],
  },
  {
    name: 'Sound and video files',
    extensions: ['mp3', 'mp4', 'm4a', 'webm', 'ogg', 'wav', 'mov'],
    magic: ['ID3', 'OggS', 'RIFF'],
  },
  { name: 'Databases', extensions: ['sqlite', 'db'], magic: ['SQLite format 3'] },
  { name: 'Outlook messages', extensions: ['msg'] },
  {
    name: 'NewsML 1 files',
    extensions: [],
    head: xmlRoot('NewsML'),
  },
  {
    name: 'XML files',
    extensions: ['xml'],
    head: /^\ufeff?\s*<\?xml\b(?![\s\S]{0,400}<html)/iu,
    mediaTypes: ['text/xml', 'application/xml'],
  },
]

/** Characters at which a root element is looked for. */
const HEAD = 4_096

export const unsupportedAdapter: Adapter = {
  format: 'a format not read yet',
  detect(source) {
    return confidenceOf(source, find(source))
  },
  *parse(source) {
    yield skipped('not-read-yet', `${find(source)?.name ?? 'Such files'} are not read yet.`)
  },
}

/** By the extension first, since a magic number may only name the container. */
function find(source: Source): Known | null {
  return (
    KNOWN.find((known) => known.extensions.includes(extensionOf(source.fileName)) && fits(source, known)) ??
    KNOWN.find((known) => hasMagic(source, known) || hasHead(source, known)) ??
    KNOWN.find(
      (known) => isNamed(source, known.extensions, known.mediaTypes ?? []) && canBe(source, known),
    ) ??
    null
  )
}

/** A name is believed where the content does not plainly say otherwise. */
function fits(source: Source, known: Known): boolean {
  if (!canBe(source, known) || (known.head !== undefined && hasOtherHead(source, known))) return false
  return source.decoded === null || known.magic === undefined || hasMagic(source, known)
}

/** A format that is text cannot be bytes that are none. */
function canBe({ decoded }: Source, { head }: Known): boolean {
  return head === undefined || decoded !== null
}

function hasOtherHead(source: Source, known: Known): boolean {
  return KNOWN.some((other) => other !== known && hasHead(source, other))
}

function confidenceOf(source: Source, known: Known | null): Confidence | null {
  if (known === null) return null
  if (source.decoded === null || hasMagic(source, known)) return 'proved'
  return isNamed(source, known.extensions, known.mediaTypes ?? []) ? 'named' : 'looks'
}

function hasMagic({ bytes }: Source, { magic }: Known): boolean {
  if (magic === undefined) return false
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  return magic.some((start) => head.startsWith(start))
}

function hasHead({ decoded }: Source, { head }: Known): boolean {
  if (decoded === null || head === undefined) return false
  return head.test(decoded.text.slice(0, HEAD))
}

function xmlRoot(names: string): RegExp {
  return new RegExp(
    `^\\ufeff?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--(?:(?!-->)[\\s\\S])*-->\\s*)*(?:<!DOCTYPE[^>]*>\\s*)?<(?:${names})[\\s>]`,
    'u',
  )
}
