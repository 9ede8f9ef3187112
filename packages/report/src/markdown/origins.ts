/** Where the word comes from, shared passages, method. */
import { createReasons, type Passage } from '@parallax/core/anchor'
import type { Lookup } from '../text/lookup.js'
import { countOrigins, loneOrigins, namingWords, sharedOrigins } from '../text/sections/origins.js'
import { cutsOf, lettersOf, linesOfLinks, longestOf, orderPassages } from '../text/sections/passages.js'
import { plural } from '../text/words.js'
import { escapeMarkdown } from './escape.js'
import { cited, folded, heading, type Part, quoted } from './part.js'

export const originsPart: Part = (lookup) => {
  const { comparison, limits } = lookup
  const lines = sharedOrigins(comparison.origins).map((origin) => {
    const { name, kind, accounts: letters } = origin
    const first = namingWords(origin)
    const words = first === undefined ? '' : `: ${cited(lookup, first)}`
    return `- ${letters.map((letter) => `**${letter}**`).join(' ')} ${escapeMarkdown(name)} (${kind})${words}`
  })
  const lone = loneOrigins(comparison).map(
    ({ letter, names }) => `- **${letter}** ${names.map(escapeMarkdown).join(' · ')}`,
  )
  return [
    ...heading('Who rests on whom'),
    countOrigins(comparison),
    ...(lines.length > 0 ? ['', ...lines] : []),
    ...(limits.speakers === null ? [] : ['', escapeMarkdown(limits.speakers)]),
    ...folded('Origins on which one account alone rests', lone),
  ]
}

function passageLines(lookup: Lookup, passage: Passage, reasons: readonly string[]): string[] {
  const { fullest, kind } = passage
  const words = fullest === null ? longestOf(passage) : lookup.textOf(fullest)
  const owner = fullest === null ? '' : `, whole in ${lookup.letterOf(fullest)}`
  const faint = [linesOfLinks(passage, lookup.letterOf), ...reasons.map(escapeMarkdown)].join(' · ')
  return [
    `- **${lettersOf(passage, lookup).join(' ')}** ${kind}${owner}: ${quoted(words)} · ${faint}`,
    ...cutsOf(passage, lookup).map(
      ({ letters, words: cut }) => `  - **${letters.join(' ')}** without ${cut.map(quoted).join(' … ')}`,
    ),
  ]
}

export const passagesPart: Part = (lookup) => {
  const passages = orderPassages(lookup.passages)
  if (passages.length === 0) return []
  const reasonsOf = createReasons()
  return [
    ...heading('Shared passages'),
    ...passages.flatMap((passage) => passageLines(lookup, passage, reasonsOf(passage))),
  ]
}

export const methodPart: Part = ({ comparison: { method } }) => {
  const { version, rules, models, limits, dropped } = method
  return [
    ...heading('Method and limits'),
    '- The same texts give the same result. Nothing here says which account is right.',
    ...(dropped > 0
      ? [`- ${plural(dropped, 'finding')} whose words could not be found again: left out.`]
      : []),
    ...limits.map(({ message }) => `- ${escapeMarkdown(message)}`),
    '',
    escapeMarkdown(`parallax ${version} · ${[...rules, ...models].join(', ')}`),
  ]
}
