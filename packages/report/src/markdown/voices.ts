/** Kinds of voice that one account never lets speak. */
import { unheardByRole } from '@parallax/core/anchor'
import { escapeMarkdown } from './escape.js'
import { cited, heading, type Part } from './part.js'

export const unheardPart: Part = (lookup) => {
  const { unheard = [] } = lookup.comparison
  if (unheard.length === 0) return []
  const lines = unheardByRole(unheard).flatMap(([role, all]) => [
    `**${escapeMarkdown(role)}**`,
    '',
    ...all.map(({ account, heardIn, evidence: [first] }) => {
      const words = first === undefined ? '' : `: ${cited(lookup, first)}`
      return `- **${account}** no source of this kind was found; heard in ${heardIn.join(', ')}${words}`
    }),
    '',
  ])
  return [...heading('Voices not heard'), ...lines.slice(0, -1)]
}
