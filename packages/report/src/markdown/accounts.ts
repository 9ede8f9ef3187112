/** Title, what must be known first, and the table of accounts. */
import { formatTime, listOf, plural } from '../text/words.js'
import { escapeMarkdown } from './escape.js'
import { heading, type Part, tableRow } from './part.js'

export const titlePart: Part = ({ comparison: { story, accounts, notes }, account }) => {
  const { state, why, apart } = story.together
  const names = listOf(apart.map((id) => `${id} ${escapeMarkdown(account(id)?.outlet ?? '')}`))
  const warning =
    state === 'apart'
      ? [
          `**These accounts do not seem to tell one event.** ${escapeMarkdown(why)}${names === '' ? '' : ` Apart: ${names}.`}`,
        ]
      : []
  const said = [...warning, ...notes.map(({ message }) => escapeMarkdown(message))]
  const from = story.from === null ? 'no dates' : formatTime(story.from)
  const to = story.to === null || story.to === story.from ? '' : ` to ${formatTime(story.to)}`
  return [
    `# ${escapeMarkdown(story.title ?? 'An event without a headline')}`,
    '',
    `${plural(accounts.length, 'account')} · ${escapeMarkdown(from + to)}`,
    ...said.flatMap((line) => ['', `> ${line}`]),
  ]
}

export const accountsPart: Part = ({ comparison: { accounts, articles } }) => [
  ...heading('Accounts'),
  tableRow(['', 'Outlet', 'Published', 'Headline']),
  tableRow(['---', '---', '---', '---']),
  ...accounts.map(({ id, outlet, published, article }) => {
    const headline = articles.find((each) => each.id === article)?.article.headline ?? ''
    return tableRow([`**${id}**`, ...[outlet, formatTime(published), headline].map(escapeMarkdown)])
  }),
]
