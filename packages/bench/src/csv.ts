/** Tables of comma-separated values (RFC 4180): fields in quotation marks may hold commas, line ends and doubled marks. */

/** A field in marks, or one without; then what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"|((?!")[^,\r\n]*))(,|\r\n|\r|\n|$)/gy

/** The rows of the text, the heading among them; null where a mark is not closed or text follows a closing mark. */
export function parseCsv(text: string): string[][] | null {
  const rows: string[][] = []
  let row: string[] = []
  FIELD.lastIndex = 0
  while (FIELD.lastIndex < text.length) {
    const match = FIELD.exec(text)
    if (match === null) return null
    const [, marked, plain, end] = match
    row.push(marked?.replaceAll('""', '"') ?? plain!)
    if (end === ',' && FIELD.lastIndex < text.length) continue
    if (end === ',') row.push('')
    rows.push(row)
    row = []
  }
  return rows
}

/** Each row by the names of the heading, or null where the table is malformed or lacks one of `columns`. */
export function parseRecords<Column extends string>(
  text: string,
  columns: readonly Column[],
): Record<Column, string>[] | null {
  const rows = parseCsv(text)
  const heading = rows?.[0]?.map((name) => name.replace(/^\ufeff/u, '').trim())
  if (!rows || !heading || !columns.every((name) => heading.includes(name))) return null
  const places = columns.map((name) => heading.indexOf(name))
  const full = rows.slice(1).filter((row) => row.length > 1 || row[0] !== '')
  if (full.some((row) => row.length < heading.length)) return null
  return full.map(
    (row) =>
      Object.fromEntries(columns.map((name, at) => [name, row[places[at]!]!])) as Record<Column, string>,
  )
}
