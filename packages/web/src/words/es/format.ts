/** How Spanish writes dates and numbers. */
import type { Catalogue } from '../types.js'

export const f: Catalogue['format']['f'] = {
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'],
  date: (day, month, year) => `${day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  dayMonth: (day, month) => `${day} ${month}`,
  days: (from, to) => `${from}–${to}`,
  span: (from, to) => `${from} – ${to}`,
  time: (date, time) => `${date}, ${time}`,
  zone: (zone) => zone,
  noZone: (date) => `${date}, sin huso horario`,
  also: (stated, utc) => `${stated} (${utc})`,
  decimal: ',',
  billions: (count) => `${count} mil M`,
  millions: (count) => `${count} M`,
  bytes: ['bytes', 'kB', 'MB', 'GB', 'TB'],
  forward: '→',
  backward: '←',
  comma: ', ',
  semicolon: '; ',
  quotes: ['«', '»'],
}
