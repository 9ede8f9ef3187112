/** A run of capitals that holds two names without a mark between them is cut. */
import type { Token } from '../text/types.js'
import { lookUpTokens } from './gazetteer.js'
import { bareLower, isAllCaps, isCapitalised } from './grammar.js'
import { ORGANISATION_HEADS, PICTURE_CREDITS } from './organisations.lexicon.js'
import { GIVEN_NAMES } from './persons.lexicon.js'
import { PLACE_HEADS } from './places.lexicon.js'
import type { Run } from './types.js'

/** Where the second name begins: behind a picture credit or a shouted line, or with the given name behind a place or body. 0: nowhere. */
function cutAt(tokens: readonly Token[], { from, to }: Run): number {
  let at = from
  while (at <= to && PICTURE_CREDITS.has(bareLower(tokens[at]!))) at += 1
  if (at > to) return 0
  if (at > from) return isBodyName(tokens, to) ? 0 : at
  while (at < to && isAllCaps(tokens[at]!) && tokens[at]!.text.length > 3) at += 1
  return at - from >= 2 ? at : givenNameBehind(tokens, { from, to })
}

function isBodyName(tokens: readonly Token[], last: number): boolean {
  return ORGANISATION_HEADS.has(bareLower(tokens[last]!))
}

/** "Tavin Ann Example": a known place or a body, then a given name with another name behind it. */
function givenNameBehind(tokens: readonly Token[], { from, to }: Run): number {
  const last = bareLower(tokens[to]!)
  if (ORGANISATION_HEADS.has(last) || PLACE_HEADS.has(last)) return 0
  for (let at = from + 1; at < to; at += 1) {
    const isGiven = GIVEN_NAMES.has(bareLower(tokens[at]!)) && isCapitalised(tokens[at + 1]!)
    if (isGiven && standsAlone(tokens, from, at - 1)) return at
  }
  return 0
}

/** A whole name of a place or body that is no given name. */
function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  if (GIVEN_NAMES.has(bareLower(tokens[from]!))) return false
  const last = bareLower(tokens[to]!)
  if (to > from && (ORGANISATION_HEADS.has(last) || PLACE_HEADS.has(last))) return true
  const known = lookUpTokens(tokens, from, to)
  return known !== undefined && known.kind !== 'demonym' && known.kind !== 'people'
}

/** Shouted words side by side are no name: capitals tell nothing there. */
function isShouted(tokens: readonly Token[], { from, to }: Run): boolean {
  const inside = tokens.slice(from, to + 1).filter(({ kind }) => kind === 'word')
  return inside.length > 1 && inside.every(isAllCaps) && lookUpTokens(tokens, from, to) === undefined
}

/** A picture credit in capitals behind a name ("Tavin PA"), and the article of the next line ("Tavin A man waits"), are not of the name. */
function withoutTail(tokens: readonly Token[], { from, to }: Run): Run {
  const last = tokens[to]!
  const isCredit =
    isAllCaps(last) && PICTURE_CREDITS.has(bareLower(last)) && !isAllCaps(tokens[to - 1] ?? last)
  const isArticle = last.text === 'A' && tokens[to + 1]?.kind === 'word' && !isCapitalised(tokens[to + 1]!)
  return from < to && (isCredit || isArticle) ? { from, to: to - 1 } : { from, to }
}

/** The names in one run. */
export function splitRun(tokens: readonly Token[], whole: Run): Run[] {
  const run = withoutTail(tokens, whole)
  const cut = cutAt(tokens, run)
  const parts =
    cut === 0
      ? [run]
      : [
          { from: run.from, to: cut - 1 },
          { from: cut, to: run.to },
        ]
  return parts.filter((part) => !isShouted(tokens, part))
}
