/** Conflicts, figures, names, hardening: where the accounts differ. */
import { orderFigures } from '../text/sections/figures.js'
import { orderNaming } from '../text/sections/naming.js'
import { formatFigure, formatTime } from '../text/words.js'
import { escapeMarkdown } from './escape.js'
import { cited, citedInContext, heading, onTheWordOf, type Part, quoted } from './part.js'

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

export const figuresPart: Part = (lookup) => {
  const rows = orderFigures(lookup.comparison.figureLedger)
  const lines = rows.flatMap(({ subject, role, entries }, index) => [
    ...(index > 0 ? [''] : []),
    `**${escapeMarkdown(subject)}**${role === null || subject.includes(role) ? '' : ` (${escapeMarkdown(role)})`}`,
    '',
    ...entries.map((entry, at) => {
      const asOf = entry.asOf === null ? '' : `, as of ${escapeMarkdown(formatTime(entry.asOf))}`
      const relation =
        at === 0 ? '' : ` · ${entry.relation}${entry.why === '' ? '' : `: ${escapeMarkdown(entry.why)}`}`
      const source = onTheWordOf(lookup, entry.article, entry.attribution)
      return `- **${entry.account}** ${escapeMarkdown(formatFigure(entry))}: ${citedInContext(entry)}${source}${asOf}${relation}`
    }),
  ])
  return [
    ...heading('Figures'),
    ...(lines.length > 0 ? lines : ['No figure was found that two accounts give for the same thing.']),
  ]
}

export const namingPart: Part = ({ comparison: { naming } }) => {
  const lines = orderNaming(naming ?? []).flatMap(({ name, type, rows }, index) => [
    ...(index > 0 ? [''] : []),
    `**${escapeMarkdown(name)}**${type === 'other' ? '' : ` (${escapeMarkdown(type)})`}`,
    '',
    ...rows.map(
      ({ account, label, voice, count }) =>
        `- **${account}** ${quoted(label)}${count > 1 ? ` ${count}×` : ''}${voice === 'quoted' ? ' (quoted)' : ''}`,
    ),
  ])
  return [
    ...heading('Names'),
    ...(lines.length > 0 ? lines : ['No one was found who is named differently by two accounts.']),
  ]
}

export const hardeningPart: Part = (lookup) => {
  const { hardening } = lookup.comparison
  if (hardening.length === 0) return []
  return [
    ...heading('Hardening'),
    ...hardening.flatMap(({ lost, why, from, to }) => [
      `- **${lost}**: ${escapeMarkdown(why)}`,
      `  - ${cited(lookup, from)}`,
      `  - ${cited(lookup, to)}`,
    ]),
  ]
}
