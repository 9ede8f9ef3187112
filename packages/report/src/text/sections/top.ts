/** The event, what must be known before reading on, and the accounts. */
import type { Account, Comparison } from '@parallax/contract'
import { cutTo, displayWidth, padTo } from '../display-width.js'
import { isolated } from '../inert.js'
import type { Page, Section } from '../page.js'
import { formatTime, listOf, plural, quote } from '../words.js'

function spanOfTime({ from, to }: Comparison['story']): string {
  if (from === null) return 'no dates'
  return to === null || to === from ? formatTime(from) : `${formatTime(from)} to ${formatTime(to)}`
}

function together({ lookup, paint }: Page): string[] {
  const { state, why, apart } = lookup.comparison.story.together
  if (state !== 'apart') return []
  const names = apart.map((id) => `${id} ${isolated(lookup.account(id)?.outlet ?? '')}`.trim())
  const who = names.length === 0 ? '' : ` Apart: ${listOf(names)}.`
  return [
    '',
    ...paint.block('!  ', `These accounts do not seem to tell one event. ${isolated(why)}${who}`, {
      lead: 'warning',
      text: 'warning',
    }),
  ]
}

function notes({ lookup, paint }: Page): string[] {
  const lines = lookup.comparison.notes.flatMap(({ message }) =>
    paint.block('!  ', isolated(message), { lead: 'warning' }),
  )
  return lines.length === 0 ? [] : ['', ...lines]
}

export const titleSection: Section = (page) => {
  const { lookup, paint } = page
  const { story, accounts } = lookup.comparison
  const title = story.title === null ? 'An event without a headline' : isolated(story.title)
  const facts = `${plural(accounts.length, 'account')} · ${spanOfTime(story)}`
  return [
    ...paint.block('', title, { text: 'strong' }),
    ...paint.block('', facts, { text: 'faint' }),
    ...together(page),
    ...notes(page),
  ]
}

/** Room for names of outlets; a longer one is cut, since its letter stands for it everywhere. */
const MAX_NAME = 28

function accountLines({ lookup, paint }: Page, account: Account, nameWidth: number): string[] {
  const article = lookup.comparison.articles.find(({ id }) => id === account.article)?.article
  const name = padTo(cutTo(isolated(account.outlet), nameWidth), nameWidth)
  const lead = `  ${paint.tone(account.id.padEnd(2), 'letter')} ${name}  `
  const facts = [formatTime(account.published), ...(article?.bylines ?? []).map((line) => isolated(line))]
  if (account.embeddedIn !== null) facts.push(`inside ${account.embeddedIn}`)
  if (article?.partial) facts.push(`cut: ${isolated(article.partial)}`)
  const [first = '', ...more] = paint.block(' '.repeat(nameWidth + 7), facts.join(' · '), { text: 'faint' })
  const lines = [lead + first.trimStart(), ...more]
  if (article?.headline) lines.push(...paint.block('     ', quote(article.headline)))
  return lines
}

export const accountsSection: Section = (page) => {
  const { accounts } = page.lookup.comparison
  const longest = Math.max(...accounts.map(({ outlet }) => displayWidth(isolated(outlet))))
  const nameWidth = Math.min(MAX_NAME, longest)
  return [
    ...page.paint.heading('Accounts', 'by time of publication, then name'),
    ...accounts.flatMap((account) => accountLines(page, account, nameWidth)),
  ]
}
