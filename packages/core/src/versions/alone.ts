/** Sentences that stand in one version only: what kind of thing came or went with them. */
import type { Span } from '@parallax/contract'
import type { Entry } from './entry.js'
import { LEAST_QUOTED, quotedIn } from './finders/quotations.js'
import { type Found, quote } from './finding.js'
import { isDenial } from './saying.js'
import { hull, isIn, type Side, textOf, type Version } from './side.js'
import { isNewVoice } from './voices.js'

/** Quoted words make a sentence a quotation where they are this share of it. */
const QUOTED_SHARE = 0.3

export interface Alone {
  /** The sentence as a side without a partner. */
  side: Side
  other: Version
  isAdded: boolean
  /** The quotation that it belongs to still stands in part beside it. */
  goesOn: boolean
}

type Placed = (span: Span) => Pick<Found, 'before' | 'after'>

const placing =
  (isAdded: boolean): Placed =>
  ({ start, end }) =>
    isAdded ? { before: null, after: { start, end } } : { before: { start, end }, after: null }

function denialIn(side: Side): Span | null {
  const { text } = side.version.reading.article
  const denial = side.attributions.find(
    (attribution) => isDenial(attribution, text) && isIn(side, attribution.cue!),
  )
  return denial === undefined
    ? null
    : hull([...denial.content, denial.cue!, ...(denial.source ? [denial.source] : [])])
}

function quotationIn(side: Side): Span | null {
  const quoted = quotedIn(side).filter(({ units }) => units.length >= LEAST_QUOTED)
  const words = quoted.reduce((sum, { units }) => sum + units.length, 0)
  return words >= QUOTED_SHARE * side.units.length ? hull(quoted.map(({ span }) => span)) : null
}

function mainOf({ side, isAdded, goesOn }: Alone): Found {
  const [where, place] = [isAdded ? 'newer' : 'older', placing(isAdded)]
  const direction = isAdded ? ('added' as const) : ('dropped' as const)
  const [denial, quotation] = [denialIn(side), quotationIn(side)]
  if (denial !== null)
    return {
      kind: 'denial',
      direction,
      ...place(denial),
      why: `The denial ${quote(textOf(side, denial))} stands in the ${where} version only.`,
    }
  if (quotation !== null) {
    const words = quote(textOf(side, quotation))
    return {
      kind: 'quotation',
      direction: goesOn && !isAdded ? 'cut' : direction,
      ...place(quotation),
      why: goesOn
        ? `The quotation was ${isAdded ? 'drawn out' : 'cut'}: ${words} stands in the ${where} version only.`
        : `The quotation ${words} stands in the ${where} version only.`,
    }
  }
  const span = hull(side.entries.map((entry: Entry) => entry.span))!
  return {
    kind: 'claim',
    direction: isAdded ? 'added' : 'removed',
    ...place(span),
    why: `This is stated in the ${where} version only.`,
  }
}

function newVoices({ side, other, isAdded }: Alone): Found[] {
  const { reading } = side.version
  const place = placing(isAdded)
  return side.attributions
    .filter(({ source }) => source !== null && isIn(side, source))
    .filter((attribution) => isNewVoice(attribution, reading, other))
    .map(({ source, speaker }) => ({
      kind: 'source' as const,
      direction: isAdded ? ('added' as const) : ('dropped' as const),
      ...place(source!),
      why: `${quote(speaker?.name ?? textOf(side, source!))} ${isAdded ? 'is not heard in the older version' : 'is no longer heard in the newer version'}.`,
    }))
    .slice(0, 1)
}

/** What came or went with a sentence, most telling first. */
export function findAlone(alone: Alone): Found[] {
  return [mainOf(alone), ...newVoices(alone)]
}
