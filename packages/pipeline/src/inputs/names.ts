/** Names of files as strangers give them, made harmless. Pure. */

export interface SafeName {
  /** For people: the last part of the path, without what moves or hides text. */
  shown: string
  /** For the disk: letters, digits and a few signs, with the ending that tells what it holds. */
  file: string
}

const MAX_SHOWN = 200
const MAX_FILE = 80

export function safeName(given: string): SafeName {
  const last = given.split(/[/\\]/u).at(-1) ?? ''
  const shown = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu, '')
    .trim()
    .slice(0, MAX_SHOWN)
  return { shown: shown === '' ? 'a file without a name' : shown, file: fileOf(shown) }
}

/** Endings may be double, such as `.warc.gz`. */
function fileOf(shown: string): string {
  const plain = shown.normalize('NFKD').replace(/[^A-Za-z0-9._-]+/gu, '_')
  const [, ending = ''] = /((?:\.[A-Za-z0-9]{1,8}){1,2})$/u.exec(plain) ?? []
  const stem = plain
    .slice(0, plain.length - ending.length)
    .replace(/^[._-]+|\.+$/gu, '')
    .slice(0, MAX_FILE - ending.length)
  return `${stem === '' ? 'file' : stem}${ending}`
}
