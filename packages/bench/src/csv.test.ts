import { describe, expect, it } from 'vitest'
import { parseCsv, parseRecords } from './csv.js'

describe('parseCsv', () => {
  it('reads commas, line ends and doubled marks inside marks', () => {
    expect(parseCsv('a,"b, ""c""\nd"\r\n1,\n')).toEqual([
      ['a', 'b, "c"\nd'],
      ['1', ''],
    ])
  })

  it('refuses a mark that is not closed and text behind a closing mark', () => {
    expect(parseCsv('a,"b')).toBeNull()
    expect(parseCsv('"a"b,c\n')).toBeNull()
  })

  it('keeps an empty last field without a line end', () => {
    expect(parseCsv('a,b\n1,')).toEqual([
      ['a', 'b'],
      ['1', ''],
    ])
  })
})

describe('parseRecords', () => {
  it('takes columns by name, a byte-order mark before them', () => {
    expect(parseRecords('\ufeffid,text\n7,Rain\n', ['text', 'id'])).toEqual([{ text: 'Rain', id: '7' }])
  })

  it('refuses tables that lack a column or a field', () => {
    expect(parseRecords('id\n7\n', ['text'])).toBeNull()
    expect(parseRecords('id,text\n7,Rain\n8\n', ['text'])).toBeNull()
  })
})
