/** Dates with a day and a month in seven languages: "1 de marzo de 2008", "March 1, 2008", "1. März 2008", "01-Mar-08". */
import type { Span } from '@parallax/contract'

/** By month, its names and their short forms in English, German, Spanish, French, Italian, Dutch and Portuguese, without accents. */
const MONTHS = [
  'january januar janner enero janvier gennaio januari janeiro jan ene gen',
  'february februar febrero fevrier febbraio februari fevereiro feb fev',
  'march marz marzo mars maart marco mar mrt',
  'april abril avril aprile apr abr avr',
  'may mai mayo maggio mei maio mag',
  'june juni junio juin giugno junho jun giu',
  'july juli julio juillet luglio julho jul lug',
  'august agosto aout augustus aug ago',
  'september septiembre setiembre septembre settembre setembro sept sep set',
  'october oktober octubre octobre ottobre outubro oct okt ott out',
  'november noviembre novembre novembro nov',
  'december dezember diciembre decembre dicembre dezembro dec dez dic',
]
const MONTH_OF = new Map(
  MONTHS.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
)

const DAY_FIRST =
  /(?<![\p{L}\p{N}])(\d{1,2})(?:\.|º|ª|er|st|nd|rd|th)?[\s\u00a0]?(?:de\s|di\s|of\s|-)?(\p{L}{3,10})\.?(?:(?:\s+de|\s+del|,)?\s+(\d{4})|-(\d{2})(?!\d))?(?![\p{L}\p{N}])/gu
const MONTH_FIRST =
  /(?<![\p{L}\p{N}])(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?(?![\p{L}\p{N}])/gu

export interface DateAt extends Span {
  /** "2008-03-01", or "--03-01" where no year is given. */
  key: string
}

function toKey(month: string, day: string, year: string | undefined): string | null {
  const number = MONTH_OF.get(month.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))
  if (number === undefined || Number(day) < 1 || Number(day) > 31) return null
  const written = year === undefined ? '-' : year.length === 2 ? `20${year}` : year
  return `${written}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The dates of a stretch of text, in order. */
export function datesIn(text: string, from: number, to: number): DateAt[] {
  const part = text.slice(from, to)
  const found: DateAt[] = []
  const add = (match: RegExpMatchArray, key: string | null) => {
    if (key !== null)
      found.push({ key, start: from + match.index!, end: from + match.index! + match[0].length })
  }
  for (const match of part.matchAll(DAY_FIRST)) add(match, toKey(match[2]!, match[1]!, match[3] ?? match[4]))
  for (const match of part.matchAll(MONTH_FIRST)) add(match, toKey(match[1]!, match[2]!, match[3]))
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}
