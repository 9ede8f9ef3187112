/** The block of metadata at the head of a Markdown file: `key: value` lines between `---`, or `key = "value"` between `+++`. */

export interface FrontMatter {
  /** Keys in lower case; lists are joined to one value a line. */
  fields: ReadonlyMap<string, readonly string[]>
  /** Where the text after the block begins; 0 where there is no block. */
  end: number
}

const OPENING = /^(---|\+\+\+)[ \t]*\n/u
const MAX_LENGTH = 20_000

/** Reads the flat part of YAML and TOML that articles use; nested values are left alone. */
export function readFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { fields: new Map(), end: 0 }
  const mark = OPENING.exec(text)?.[1]
  if (mark === undefined) return none
  const close = text.slice(0, MAX_LENGTH).indexOf(`\n${mark}`, 3)
  const after = close === -1 ? -1 : text.indexOf('\n', close + 1)
  if (close === -1 || (after !== -1 && text.slice(close + 4, after).trim() !== '')) return none
  const fields = new Map<string, string[]>()
  let key = ''
  for (const line of text.slice(mark.length, close).split('\n')) {
    const pair = /^([\w-]+)\s*[:=]\s*(.*)$/u.exec(line)
    const item = /^\s*-\s+(.+)$/u.exec(line)
    if (pair !== null) {
      key = pair[1]!.toLowerCase()
      fields.set(key, listOf(pair[2]!))
    } else if (item !== null && key !== '') fields.get(key)?.push(unquote(item[1]!))
  }
  return { fields, end: after === -1 ? text.length : after + 1 }
}

function listOf(value: string): string[] {
  const inner = /^\[(.*)\]$/u.exec(value.trim())?.[1]
  const parts = inner === undefined ? [value] : inner.split(',')
  return parts.map(unquote).filter((part) => part !== '')
}

function unquote(value: string): string {
  const bare = value.trim()
  return /^(?:"[\s\S]*"|'[\s\S]*')$/u.test(bare) ? bare.slice(1, -1) : bare.replace(/\s+#.*$/u, '')
}
