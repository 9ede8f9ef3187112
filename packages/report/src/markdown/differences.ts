/** Conflicts, figures, names, hardening, headlines: where the accounts differ, and where one differs from its own headline. */
import type {
  ActEntry,
  FigureRow,
  Hardening,
  NamingEntry,
  NamingPossible,
  NamingRow,
} from '@parallax/contract'
import {
  byReason,
  createFigureReasons,
  isMaybeSame,
  orderEntries,
  orderNaming,
  ownRows,
} from '@parallax/core/anchor'
import type { Lookup } from '../text/lookup.js'
import { rowsByAccount, useOfAct } from '../text/sections/acts.js'
import { isDisputed, orderFigures } from '../text/sections/figures.js'
import { versionsWords } from '../text/sections/hardening.js'
import { labelsOf } from '../text/sections/naming.js'
import { formatFigure, formatTime } from '../text/words.js'
import { escapeMarkdown } from './escape.js'
import { cited, citedInContext, folded, heading, onTheWordOf, type Part, quoted } from './part.js'

export const conflictsPart: Part = (lookup) => {
  const { conflicts } = lookup.comparison
  const none =
    'No two statements were found that exclude each other. That does not mean that the accounts agree.'
  const lines = conflicts.flatMap(({ type, why, evidence }, index) => [
    `${index + 1}. **${type}**: ${escapeMarkdown(why)}`,
    ...evidence.map((each) => `   - ${cited(lookup, each)}`),
  ])
  return [...heading('Conflicts'), ...(lines.length > 0 ? lines : [none])]
}

function figureLines(lookup: Lookup, { subject, role, entries }: FigureRow): string[] {
  const reasonOf = createFigureReasons()
  return [
    `**${escapeMarkdown(subject)}**${role === null || subject.includes(role) ? '' : ` (${escapeMarkdown(role)})`}`,
    '',
    ...orderEntries({ entries }).map((entry, at) => {
      const asOf = entry.asOf === null ? '' : `, as of ${escapeMarkdown(formatTime(entry.asOf))}`
      const reason = at === 0 ? '' : reasonOf(entry)
      const relation =
        at === 0 ? '' : ` · ${entry.relation}${reason === '' ? '' : `: ${escapeMarkdown(reason)}`}`
      const source = onTheWordOf(lookup, entry.article, entry.attribution)
      return `- **${entry.account}** ${escapeMarkdown(formatFigure(entry))}: ${citedInContext(entry)}${source}${asOf}${relation}`
    }),
  ]
}

/** Blocks with an empty line between them. */
const apart = (blocks: readonly string[][]) =>
  blocks.flatMap((lines, at) => (at > 0 ? ['', ...lines] : lines))
const limit = (says: string | null) => (says === null ? [] : ['', escapeMarkdown(says)])

export const figuresPart: Part = (lookup) => {
  const rows = orderFigures(lookup.comparison.figureLedger)
  const [disputed, agreeing] = [rows.filter(isDisputed), rows.filter((row) => !isDisputed(row))]
  const none =
    rows.length === 0
      ? 'No figure was found that two accounts give for the same thing.'
      : 'No two accounts were found to give different figures for the same thing.'
  return [
    ...heading('Figures'),
    ...(disputed.length > 0 ? apart(disputed.map((row) => figureLines(lookup, row))) : [none]),
    ...limit(lookup.limits.figures),
    ...folded('More figures', apart(agreeing.map((row) => figureLines(lookup, row)))),
  ]
}

const useLine = ({ account, label, voice, count }: NamingRow) =>
  `**${account}** ${quoted(label)}${count > 1 ? ` ${count}×` : ''}${voice === 'quoted' ? ' (quoted)' : ''}`

function possibleLines(rows: readonly NamingRow[], group: readonly NamingPossible[]): string[] {
  const [one] = group as [NamingPossible]
  const lead = isMaybeSame(one) ? 'possibly the same' : 'acts for it'
  const uses = group.map(({ referent }) =>
    labelsOf(
      rows.filter((row) => row.referent === referent),
      quoted,
    ),
  )
  return [`- ${lead}, ${escapeMarkdown(one.why)}:`, ...uses.map((line) => `  - ${line}`)]
}

function nameLines(entry: NamingEntry): string[] {
  const { name, type, rows, possible = [] } = entry
  return [
    `**${escapeMarkdown(name)}**${type === 'other' ? '' : ` (${escapeMarkdown(type)})`}`,
    '',
    ...ownRows(entry).map((row) => `- ${useLine(row)}`),
    ...byReason(possible).flatMap((group) => possibleLines(rows, group)),
  ]
}

export const namingPart: Part = ({ comparison: { naming }, limits }) => {
  const { first, more, alike } = orderNaming(naming ?? [])
  const entries = [...first, ...more]
  const isUnread = naming === undefined
  const none = isUnread
    ? 'Names were not computed for these accounts.'
    : 'No one was found who is named differently by two accounts.'
  return [
    ...heading('Names'),
    ...(entries.length > 0 ? apart(entries.map(nameLines)) : limits.hasTooFewNames ? [] : [none]),
    ...limit(limits.names),
    ...folded(
      'Named alike',
      alike.length > 0 ? [alike.map(({ name }) => escapeMarkdown(name)).join(', ')] : [],
    ),
  ]
}

const MARKED_UP = { quoteOf: quoted, nameOf: escapeMarkdown }

function actLines({ family, rows }: ActEntry): string[] {
  return [
    `**${escapeMarkdown(family ?? '')}**`,
    '',
    ...rowsByAccount(rows).map(
      ([account, uses]) => `- **${account}** ${uses.map((use) => useOfAct(use, MARKED_UP)).join(', ')}`,
    ),
  ]
}

export const actsPart: Part = ({ comparison: { acts = [] } }) =>
  acts.length === 0 ? [] : [...heading('Acts'), ...apart(acts.map(actLines))]

function changeLines(lookup: Lookup, change: Hardening): string[] {
  const { lost, why, from, to } = change
  return [
    `- **${lost}**: ${escapeMarkdown(why)}${versionsWords(change)}`,
    `  - ${cited(lookup, from)}`,
    `  - ${cited(lookup, to)}`,
  ]
}

export const headlinesPart: Part = (lookup) => {
  const { headlines = [] } = lookup.comparison
  if (headlines.length === 0) return []
  return [
    ...heading('Headlines'),
    ...headlines.flatMap(({ account, words, lost, why, evidence }) => [
      `- **${lost}**: ${escapeMarkdown(why)}`,
      `  - **${account}** headline: ${quoted(words)}`,
      ...evidence.map((each) => `  - ${cited(lookup, each)}`),
    ]),
  ]
}

export const hardeningPart: Part = (lookup) => {
  const { hardening, softening = [] } = lookup.comparison
  const listed = (title: string, all: readonly Hardening[]) =>
    all.length === 0 ? [] : [...heading(title), ...all.flatMap((change) => changeLines(lookup, change))]
  const [harder, softer] = [listed('Hardening', hardening), listed('Softening', softening)]
  return harder.length > 0 && softer.length > 0 ? [...harder, '', ...softer] : [...harder, ...softer]
}
