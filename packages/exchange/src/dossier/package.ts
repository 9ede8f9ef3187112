/**
 * A dossier as a ZIP: the sealed page, the findings as JSON, every text as a file of its own, captures, and one list of hashes that
 * `sha256sum -c` checks without anything of ours.
 */
import { createHash, type KeyObject } from 'node:crypto'
import type { Comparison } from '@parallax/contract'
import type { Failure } from '@parallax/core'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { toAnnotationCollection } from '../annotations/write.js'
import type { ExportedFile } from '../format.js'
import { fingerprintOf, isSealOf, sealBytes } from './keys.js'

/** The list, as sha256sum writes it. */
export const HASHES = 'SHA256SUMS'
/** The signature over the list: 64 bytes, as OpenSSL takes them. */
export const SIGNATURE = `${HASHES}.sig`
/** The key that it is to be checked with; whose it is, the file cannot say. */
export const PUBLIC_KEY = 'signed-by.pem'
export const PAGE = 'dossier.html'
export const FINDINGS = 'comparison.json'

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

/** A name that every system takes: letters and digits of ASCII, and not too many of them. */
const plainName = (outlet: string) =>
  outlet
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 40)

function textFiles({ articles }: Comparison): ExportedFile[] {
  const digits = String(articles.length).length
  return articles.map(({ article }, index) => {
    const number = String(index + 1).padStart(digits, '0')
    const name = plainName(article.outlet ?? '')
    return { name: `texts/${name === '' ? number : `${number}-${name}`}.txt`, content: article.text }
  })
}

const HOW_TO_CHECK = `How to check this dossier with nothing of Parallax

1. Unpack it and open a terminal in its folder.
2. sha256sum -c SHA256SUMS          (macOS: shasum -a 256 -c SHA256SUMS)
   Every line must end with OK: no file was changed since the list was made.
3. If there is a file SHA256SUMS.sig:
   openssl pkeyutl -verify -pubin -inkey signed-by.pem -rawin -in SHA256SUMS -sigfile SHA256SUMS.sig
   It must say "Signature Verified Successfully": the list was made by whoever holds the key.
   Ask that person for the fingerprint of the key by another way, and compare it with
   openssl pkey -pubin -in signed-by.pem -outform DER | openssl dgst -sha256 -binary | base64
4. Open a text of texts/ in an editor and search for any words that the page quotes: they stand there letter by letter.
   The page tells which text each passage is of.
5. If there is a folder captures/: these are web archives (WARC) with the pages as they were served. Any reader of web archives shows
   them; gunzip -c FILE shows the bytes.

With Parallax: parallax verify FILE.zip
`

export interface PackageParts {
  /** The page, sealed. */
  page: string
  /** The findings as the contract has them. */
  json: string
  comparison: Comparison
  /** Captures of the pages that were compared, each under its name in the folder of captures. */
  captures: readonly ExportedFile[]
  privateKey: KeyObject | null
  /** The public key as PEM; of the private one. */
  publicKey: string | null
}

/** No clock goes in: ZIP holds no earlier time than this. */
const NO_TIME = new Date(1980, 0, 1)

/** Names in order, so that the same parts give the same bytes. */
export function packDossier({
  page,
  json,
  comparison,
  captures,
  privateKey,
  publicKey,
}: PackageParts): Uint8Array {
  const files: ExportedFile[] = [
    { name: 'HOW-TO-CHECK.txt', content: HOW_TO_CHECK },
    {
      name: 'annotations.jsonld',
      content: `${JSON.stringify(toAnnotationCollection(comparison), null, 1)}\n`,
    },
    ...captures.map(({ name, content }) => ({ name: `captures/${name}`, content })),
    { name: FINDINGS, content: json },
    { name: PAGE, content: page },
    ...textFiles(comparison),
  ]
  const list = files.map(({ name, content }) => `${hashOf(content)}  ${name}\n`).join('')
  files.push({ name: HASHES, content: list })
  if (privateKey !== null && publicKey !== null) {
    files.push({
      name: SIGNATURE,
      content: Buffer.from(sealBytes(Buffer.from(list), privateKey).signature, 'base64'),
    })
    files.push({ name: PUBLIC_KEY, content: publicKey })
  }
  const entries: Zippable = {}
  for (const { name, content } of files)
    entries[name] = [
      typeof content === 'string' ? strToU8(content) : content,
      { mtime: NO_TIME, level: name.endsWith('.gz') ? 0 : 9 },
    ]
  return zipSync(entries)
}

export interface CheckedPackage {
  failures: Failure[]
  signedBy: string | null
  /** How many files the list names and that hold. */
  files: number
}

const failure = (path: string, code: string, message: string): Failure => ({ path, code, message })

/** The list as sha256sum takes it: a hash, two characters, a name. */
function readList(list: string): Map<string, string> | null {
  const hashes = new Map<string, string>()
  for (const line of list.split('\n').filter((each) => each !== '')) {
    const match = /^([0-9a-f]{64}) [ *](.+)$/u.exec(line)
    if (match === null) return null
    hashes.set(match[2]!, match[1]!)
  }
  return hashes
}

/**
 * Checks every file of a dossier against its list, and the list against its signature. `readKey` reads a PEM, and gives null where there is none.
 */
export function checkPackage(
  files: ReadonlyMap<string, Uint8Array>,
  readKey: (pem: string) => KeyObject | null,
  trusted: KeyObject | null,
): CheckedPackage {
  const list = files.get(HASHES)
  const hashes = list === undefined ? null : readList(Buffer.from(list).toString('utf8'))
  if (list === undefined || hashes === null)
    return {
      failures: [failure(HASHES, 'no-list', 'the list of hashes is missing or damaged')],
      signedBy: null,
      files: 0,
    }
  const failures: Failure[] = []
  for (const [name, expected] of hashes) {
    const content = files.get(name)
    if (content === undefined)
      failures.push(failure(name, 'file-missing', 'the list names this file, and it is not there'))
    else if (hashOf(content) !== expected)
      failures.push({
        ...failure(name, 'hash-differs', 'the file is not the one that was listed'),
        expected,
        actual: hashOf(content),
      })
  }
  for (const name of files.keys())
    if (!hashes.has(name) && ![HASHES, SIGNATURE, PUBLIC_KEY].includes(name))
      failures.push(failure(name, 'not-listed', 'the file is not in the list; it was added later'))
  const signature = files.get(SIGNATURE)
  const pem = files.get(PUBLIC_KEY)
  const key = pem === undefined ? null : readKey(Buffer.from(pem).toString('utf8'))
  let signedBy: string | null = null
  if (signature === undefined && pem === undefined) {
    if (trusted !== null) failures.push(failure(SIGNATURE, 'not-signed', 'nobody signed this dossier'))
  } else if (
    signature === undefined ||
    key === null ||
    !isSealOf(
      list,
      { algorithm: 'Ed25519', publicKey: '', signature: Buffer.from(signature).toString('base64') },
      key,
    )
  )
    failures.push(
      failure(SIGNATURE, 'signature-differs', 'the signature is not one of this key over this list'),
    )
  else {
    signedBy = fingerprintOf(key)
    if (trusted !== null && fingerprintOf(trusted) !== signedBy)
      failures.push({
        ...failure(SIGNATURE, 'other-key', 'another key than the one that was named signed this dossier'),
        expected: fingerprintOf(trusted),
        actual: signedBy,
      })
  }
  return { failures, signedBy, files: hashes.size }
}
