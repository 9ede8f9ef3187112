/** The lines of an article that name another outlet as the holder of what stands beside them. */

import { readInlineLabel } from './inline-label.js'
import { readLeadIn } from './lead-in.js'
import type { Line } from './lines.js'
import { isSelf, namesIn, type OutletName, outletKey } from './outlet-name.js'
import { PICTURE_CREDITS } from './outlets.lexicon.js'
import { readSourceLine, type SourceLine } from './source-line.js'
import type { Knowledge } from './support.js'
import { readTailCredit } from './tail-credit.js'

/**
 * `label`: the passage begins behind the line; `lead`: the same, and the line is a sentence; `credit`: the passage ends before
 * the line; `tail`: it ends with the line; `dateline`: it begins within the line; `either`: the line shows no side.
 */
export interface Anchor {
  at: number
  side: 'label' | 'lead' | 'credit' | 'tail' | 'dateline' | 'either'
  form: SourceLine['form'] | 'lead' | 'tail' | 'inline'
  outlet: OutletName
  /** False for a lead-in without colon, which counts only before a passage that is set apart. */
  isOpen: boolean
  /** Only the form of the line shows that the name is an outlet's. */
  isWeak: boolean
}

export interface AnchorOptions extends Knowledge {
  /** The outlet of the article itself. */
  outlet: string | null
}

const SIDES = { before: 'label', after: 'credit', either: 'either' } as const
/** An outlet that a sentence calls "the paper" is named at most so many lines before. */
const LAST_NAMED_REACH = 3

/** One anchor a line at most, in the order of the text. */
export function findAnchors(lines: readonly Line[], options: AnchorOptions): (Anchor | null)[] {
  const found = lines.map(({ isRule }, at) => {
    if (isRule) return null
    const anchor = anchorOf(lines, at, options)
    return anchor === null ||
      isSelf(anchor.outlet.name, options.outlet) ||
      isPicture(anchor.outlet) ||
      (anchor.isWeak && options.isSurname(anchor.outlet.name))
      ? null
      : anchor
  })
  const forms = formsOf(lines, found)
  return found.map((anchor) =>
    anchor === null || !anchor.isWeak || isVouchedFor(anchor, lines, forms) ? anchor : null,
  )
}

/** Of each form of line: the names in it, and those among them that show an outlet. */
type Forms = ReadonlyMap<string, { sure: ReadonlySet<string>; names: ReadonlySet<string> }>

const formOf = ({ form, side, at }: Anchor, lines: readonly Line[]) =>
  `${form} ${side} ${lines[at]!.isStrong}`

function formsOf(lines: readonly Line[], anchors: readonly (Anchor | null)[]): Forms {
  const forms = new Map<string, { sure: Set<string>; names: Set<string> }>()
  for (const anchor of anchors) {
    if (anchor === null) continue
    const key = formOf(anchor, lines)
    const known = forms.get(key) ?? { sure: new Set<string>(), names: new Set<string>() }
    if (!anchor.isWeak) known.sure.add(outletKey(anchor.outlet.name))
    known.names.add(outletKey(anchor.outlet.name))
    forms.set(key, known)
  }
  return forms
}

/** Forms that hardly anything but an outlet stands in. */
const VOUCHING: ReadonlySet<Anchor['form']> = new Set(['opened', 'dated', 'sentence'])

/** A name that nothing else shows to be an outlet's counts beside a marked passage, or where another line of the same form names an outlet. */
function isVouchedFor(anchor: Anchor, lines: readonly Line[], forms: Forms): boolean {
  const { at, form } = anchor
  if (form !== 'bare' && (lines[at]!.mark ?? lines[at - 1]?.mark ?? null) !== null) return true
  const { sure, names } = forms.get(formOf(anchor, lines))!
  return VOUCHING.has(form) ? names.size > 1 : sure.size * 2 >= names.size
}

function isPicture({ name }: OutletName): boolean {
  return name
    .toLowerCase()
    .split(/[\s.]/u)
    .some((word) => PICTURE_CREDITS.has(word))
}

function anchorOf(lines: readonly Line[], at: number, knowledge: Knowledge): Anchor | null {
  const line = lines[at]!
  const source = readSourceLine(line, knowledge.isSupported)
  if (source !== null)
    return {
      at,
      side: SIDES[source.side],
      form: source.form,
      outlet: source.outlet,
      isOpen: true,
      isWeak: source.isWeak,
    }
  const next = lines[at + 1]
  const lead = next === undefined ? null : readLeadIn(line, next.mark !== null, knowledge)
  if (lead !== null) {
    const outlet = lead.outlet ?? lastNamed(lines, at)
    return outlet === null
      ? null
      : { at, side: 'lead', form: 'lead', outlet, isOpen: lead.isOpen, isWeak: false }
  }
  const inline = readInlineLabel(line)
  if (inline !== null)
    return { at, side: 'dateline', form: 'inline', outlet: inline, isOpen: true, isWeak: false }
  const tail = readTailCredit(line)
  return tail === null ? null : { at, side: 'tail', form: 'tail', outlet: tail, isOpen: true, isWeak: false }
}

/** Set apart by the page, or begun with a quotation mark. */
export function isSetApart({ mark, text }: Line): boolean {
  return mark !== null || /^["“„«‘]/u.test(text)
}

/** The outlet that the same paragraph or one shortly before names last. */
function lastNamed(lines: readonly Line[], at: number): OutletName | null {
  for (let index = at; index >= 0 && index > at - LAST_NAMED_REACH; index -= 1) {
    const { text, start } = lines[index]!
    const from = Math.max(0, text.length - 600)
    const known = namesIn(text.slice(from), start + from).filter(({ strength }) => strength === 'known')
    if (known.length > 0) return known.at(-1)!
  }
  return null
}
