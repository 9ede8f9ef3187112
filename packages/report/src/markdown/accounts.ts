/** Title, what must be known first, and the table of accounts. */
import { togetherWords } from '../text/sections/top.js'
import { plural } from '../text/words.js'
import { escapeMarkdown } from './escape.js'
import { heading, type Part, tableRow } from './part.js'

export const titlePart: Part = (lookup) => {
  const { story, accounts, notes } = lookup.comparison
  const { limits, timeOf } = lookup
  const apart = togetherWords(lookup, escapeMarkdown)
  const said = [
    ...(apart === null ? [] : [`**${apart}**`]),
    ...(limits.languages === null ? [] : [escapeMarkdown(limits.languages)]),
    ...notes.map(({ message }) => escapeMarkdown(message)),
  ]
  const from = story.from === null ? 'no dates' : timeOf(story.from)
  const to = story.to === null || story.to === story.from ? '' : ` to ${timeOf(story.to)}`
  return [
    `# ${escapeMarkdown(story.title ?? 'An event without a headline')}`,
    '',
    `${plural(accounts.length, 'account')} · ${escapeMarkdown(from + to)}`,
    ...said.flatMap((line) => ['', `> ${line}`]),
  ]
}

export const accountsPart: Part = ({ comparison: { accounts, articles }, nameOf, timeOf }) => [
  ...heading('Accounts'),
  tableRow(['', 'Outlet', 'Published', 'Headline']),
  tableRow(['---', '---', '---', '---']),
  ...accounts.map(({ id, published, article }) => {
    const headline = articles.find((each) => each.id === article)?.article.headline ?? ''
    return tableRow([`**${id}**`, ...[nameOf(id), timeOf(published), headline].map(escapeMarkdown)])
  }),
]
