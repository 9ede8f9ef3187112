/** Numbers as every language writes them: a figure's value, with the word of scale behind it where the figure's reading left it out. */
import type { Figure } from '@parallax/contract'

/** Words of scale in German, Spanish, French, Italian, Dutch, Portuguese and English, without accents. A billion of the long scale is 10^12. */
const SCALES: ReadonlyMap<string, number> = new Map(
  (
    [
      [1e3, 'tausend mil mille mila duizend thousand'],
      [1e6, 'million millionen mio millon millones millions milione milioni miljoen milhao milhoes mln'],
      [1e9, 'milliarde milliarden mrd milliard milliards miliardo miliardi miljard bilhao bilhoes mld'],
    ] as const
  ).flatMap(([scale, words]) => words.split(' ').map((word) => [word, scale] as const)),
)
/** In English and Brazilian usage a billion is 10^9, elsewhere 10^12. */
const LONG = new Set(['billion', 'billionen', 'billones', 'biljoen', 'bilioni', 'bilione'])

const WORD_BEHIND = /^\s+(\p{L}+)/u

function scaleOf(word: string, language: string): number | undefined {
  const folded = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  if (LONG.has(folded)) return language === 'en' ? 1e9 : 1e12
  return SCALES.get(folded)
}

/** The value and where it ends: "4,5" of "4,5 Millionen" is 4,500,000. Null for a range and for what is no number of its own. */
export function plainValue(
  { end, low, high, bound }: Pick<Figure, 'end' | 'low' | 'high' | 'bound'>,
  text: string,
  language: string,
): { value: number; end: number } | null {
  if (low === null || high === null || bound === 'range' || bound === 'vague' || bound === 'none') return null
  if (low !== high && bound !== 'about') return null
  const stated = low === high ? low : (low + high) / 2
  let [value, last] = [stated, end]
  // Two words at most: "40 mil millones".
  for (let turn = 0; turn < 2 && value < 1e12; turn += 1) {
    const word = WORD_BEHIND.exec(text.slice(last, last + 24))
    const scale = word === null ? undefined : scaleOf(word[1]!, language)
    if (scale === undefined) break
    value *= scale
    last += word![0].length
  }
  return { value: Math.round(value * 1e6) / 1e6, end: last }
}
