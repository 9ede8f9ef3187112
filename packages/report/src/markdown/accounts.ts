/** Title, what must be known first, and the table of accounts. */
import type { Account } from '@parallax/contract'
import type { Lookup } from '../text/lookup.js'
import { openingOf, togetherWords } from '../text/sections/top.js'
import { independenceWords } from '../text/sections/voices.js'
import { plural } from '../text/words.js'
import { escapeMarkdown } from './escape.js'
import { heading, type Part, tableRow } from './part.js'

function independence({ comparison }: Lookup): string[] {
  const says = independenceWords(comparison)
  return says === null
    ? []
    : ['', `**${says}.** ${escapeMarkdown(comparison.independence?.why ?? '')}`.trimEnd()]
}

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
    ...independence(lookup),
    ...said.flatMap((line) => ['', `> ${line}`]),
  ]
}

function rowOf(lookup: Lookup, account: Account): string {
  const { comparison, nameOf, timeOf } = lookup
  const { id, published, article, embeddedIn } = account
  const own = comparison.articles.find((each) => each.id === article)?.article.headline
  const [time, title] =
    embeddedIn === null
      ? [timeOf(published), own ?? '']
      : [`reprinted in ${embeddedIn}`, openingOf(lookup, account) ?? '']
  return tableRow([`**${id}**`, ...[nameOf(id), time, title].map(escapeMarkdown)])
}

export const accountsPart: Part = (lookup) => [
  ...heading('Accounts'),
  tableRow(['', 'Outlet', 'Published', 'Headline']),
  tableRow(['---', '---', '---', '---']),
  ...lookup.comparison.accounts.map((account) => rowOf(lookup, account)),
]
