/** How the result came about and what it cannot do. */
import { isolated } from '../inert.js'
import type { Section } from '../page.js'
import { plural } from '../words.js'

export const methodSection: Section = ({ lookup, paint }) => {
  const { version, rules, models, limits, dropped } = lookup.comparison.method
  const made = `parallax ${version} · ${rules.join(', ')}${models.length > 0 ? ` · models: ${models.join(', ')}` : ''}`
  const gate =
    dropped === 0
      ? []
      : [
          `${plural(dropped, 'finding')} whose words could not be found again ${dropped === 1 ? 'was' : 'were'} left out.`,
        ]
  const fixed = [
    'The same texts give the same result. Nothing here says which account is right.',
    'Letters stand for accounts; words between “ ” are exact.',
  ]
  return [
    ...paint.heading('Method and limits'),
    ...[...fixed, ...gate, ...limits.map(({ message }) => isolated(message))].flatMap((line) =>
      paint.block('  – ', line),
    ),
    ...paint.block('  ', made, { text: 'faint' }),
  ]
}
