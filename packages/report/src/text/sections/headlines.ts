/** Headlines that state more than the text below them. */
import type { HeadlineGap } from '@parallax/contract'
import { isolated } from '../inert.js'
import { letterLead, type Page, quoteWhole, type Section } from '../page.js'
import { quote } from '../words.js'

function gapLines({ lookup, paint }: Page, { account, words, lost, why, evidence }: HeadlineGap): string[] {
  return [
    ...paint.block('  ', `${lost}: ${isolated(why)}`, { text: 'strong' }),
    ...paint.block(letterLead(account, 4), `headline: ${quote(words)}`, { lead: 'letter' }),
    ...evidence.flatMap((each) =>
      paint.block(letterLead(account, 4), `text: ${quoteWhole(lookup, each)}`, { lead: 'letter' }),
    ),
  ]
}

export const headlinesSection: Section = (page) => {
  const { headlines = [] } = page.lookup.comparison
  if (headlines.length === 0) return []
  return [
    ...page.paint.heading(
      'Headlines',
      'what a headline states and its own text hedges, denies or gives on the word of another',
    ),
    ...headlines.flatMap((gap) => gapLines(page, gap)),
  ]
}
