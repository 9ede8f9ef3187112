/** A ledger as a table: rows of plain values under columns that say what they hold. */
import type { Comparison, Place } from '@parallax/contract'
import { createOffsets, type Offsets } from '../code-points.js'

export type ColumnType = 'text' | 'integer' | 'number' | 'boolean'
export type Value = string | number | boolean | null

export interface Column {
  name: string
  type: ColumnType
  /** What it holds, for the description beside the file. */
  says: string
}

export interface Table {
  /** Its file without the ending. */
  name: string
  says: string
  columns: readonly Column[]
  rows: readonly (readonly Value[])[]
}

/** A column with the way to its value. */
interface Field<Row> extends Column {
  of(row: Row): Value
}

type Make<Row, Got> = (name: string, says: string, of: (row: Row) => Got) => Field<Row>[]

/** The columns that a table can have. */
export interface Columns<Row> {
  text: Make<Row, string | null>
  integer: Make<Row, number | null>
  number: Make<Row, number | null>
  boolean: Make<Row, boolean | null>
  /** Several texts in one column, as a JSON list. */
  list: Make<Row, readonly string[]>
  /** The article, where in it in both ways of counting, and the words; `name` stands before each where a row has several places. */
  place: Make<Row, Place | null>
}

const textColumn = <Row>(name: string, says: string, of: (row: Row) => Value): Field<Row> => ({
  name,
  type: 'text',
  says,
  of,
})

interface Held {
  text: string
  offsets: Offsets
}

function createPlaces(texts: ReadonlyMap<string, Held>) {
  return <Row>(prefix: string, says: string, of: (row: Row) => Place | null): Field<Row>[] => {
    const at = (read: (place: Place, held: Held) => Value) => (row: Row) => {
      const place = of(row)
      const held = place === null ? undefined : texts.get(place.article)
      return place === null || held === undefined ? null : read(place, held)
    }
    const whole = (name: string, means: string, read: (place: Place, held: Held) => Value): Field<Row> => ({
      name: `${prefix}${name}`,
      type: 'integer',
      says: `${says}: ${means}`,
      of: at(read),
    })
    return [
      textColumn(
        `${prefix}article`,
        `${says}: id of the article`,
        at(({ article }) => article),
      ),
      whole('start', 'first UTF-16 code unit', ({ start }) => start),
      whole('end', 'UTF-16 code unit after the last', ({ end }) => end),
      whole('start_code_point', 'first code point', ({ start }, { offsets }) => offsets.toCodePoint(start)),
      whole('end_code_point', 'code point after the last', ({ end }, { offsets }) =>
        offsets.toCodePoint(end),
      ),
      textColumn(
        `${prefix}words`,
        `${says}: the words as they stand there`,
        at(({ start, end }, { text }) => text.slice(start, end)),
      ),
    ]
  }
}

export type TableMaker = <Row>(
  name: string,
  says: string,
  rows: Iterable<Row>,
  columnsOf: (columns: Columns<Row>) => Field<Row>[][],
) => Table

/** Tables over one comparison, whose texts give the words and the code points of every place. */
export function createTableMaker({ articles }: Comparison): TableMaker {
  const texts = new Map<string, Held>()
  for (const { id, article } of articles)
    texts.set(id, { text: article.text, offsets: createOffsets(article.text) })
  const place = createPlaces(texts)

  return <Row>(
    name: string,
    says: string,
    rows: Iterable<Row>,
    columnsOf: (columns: Columns<Row>) => Field<Row>[][],
  ) => {
    const plain =
      <Got extends Value>(type: ColumnType): Make<Row, Got> =>
      (name, says, of) => [{ name, type, says, of }]
    const fields = columnsOf({
      text: plain('text'),
      integer: plain('integer'),
      number: plain('number'),
      boolean: plain('boolean'),
      list: (name, says, of) => [textColumn(name, `${says}; a JSON list`, (row) => JSON.stringify(of(row)))],
      place,
    }).flat()
    return {
      name,
      says,
      columns: fields.map(({ name, type, says }) => ({ name, type, says })),
      rows: [...rows].map((row) => fields.map(({ of }) => of(row))),
    }
  }
}
