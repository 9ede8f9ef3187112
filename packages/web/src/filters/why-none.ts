/** Why a filtered list may be empty, as far as the filters themselves tell. Pure. */
import { s } from '../words/filters.js'

/** The outlet that was meant: under that name, in other letters, or the only one that holds the words; else as typed. */
export function outletMeant(typed: string, names: readonly string[]): string {
  const small = typed.trim().toLowerCase()
  if (small === '' || names.includes(typed.trim())) return typed.trim()
  const same = names.find((name) => name.toLowerCase() === small)
  const holding = names.filter((name) => name.toLowerCase().includes(small))
  return same ?? (holding.length === 1 ? holding[0]! : typed.trim())
}

/** "1,250" and "1 250" are one number; undefined for what is none. */
export function figureOf(said: string | null): number | undefined {
  const plain = (said ?? '').replace(/[\s\u202f,']/gu, '')
  const figure = Number(plain)
  return plain === '' || !Number.isFinite(figure) ? undefined : figure
}

/** @param outlets names that are known; null where they are not at hand */
export function reasonsFor(query: URLSearchParams, outlets: readonly string[] | null): string[] {
  const [outlet, figure] = [query.get('outlet') ?? '', query.get('figure') ?? '']
  const [from, to] = [query.get('from') ?? '', query.get('to') ?? '']
  return [
    ...(from !== '' && to !== '' && to < from ? [s.daysTurned] : []),
    ...(outlet !== '' && outlets !== null && !outlets.includes(outlet) ? [s.noSuchOutlet(outlet)] : []),
    ...(figure !== '' && figureOf(figure) === undefined ? [s.noFigure(figure)] : []),
  ]
}
