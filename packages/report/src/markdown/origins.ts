/** Where the word comes from, shared passages, method. */
import { orderOrigins, pairsOf } from '../text/sections/origins.js'
import { plural } from '../text/words.js'
import { escapeMarkdown } from './escape.js'
import { cited, heading, type Part, quoted } from './part.js'

export const originsPart: Part = (lookup) => {
  const { origins, accounts } = lookup.comparison
  const lines = orderOrigins(origins).map(({ name, kind, accounts: letters, evidence }) => {
    const [first] = evidence
    const words = first === undefined ? '' : `: ${cited(lookup, first)}`
    return `- ${letters.map((letter) => `**${letter}**`).join(' ')} ${escapeMarkdown(name)} (${kind})${words}`
  })
  return [
    ...heading('Who rests on whom'),
    `${plural(accounts.length, 'account')}, ${plural(origins.length, 'origin')}`,
    ...(lines.length > 0 ? ['', ...lines] : []),
  ]
}

export const passagesPart: Part = (lookup) => {
  const pairs = pairsOf(lookup.comparison, lookup.letterOf)
  if (pairs.length === 0) return []
  const lines = pairs.flatMap(({ pair, passages }) =>
    passages.map(
      ({ to, kind, why }) =>
        `- **${pair}** ${kind}: ${quoted(to.exact)}${why === '' ? '' : ` · ${escapeMarkdown(why)}`}`,
    ),
  )
  return [...heading('Shared passages'), ...lines]
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
