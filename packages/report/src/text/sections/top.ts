/** The event, what must be known before reading on, and the accounts. */
import type { Account } from '@parallax/contract'
import { foldNotes } from '@parallax/core/anchor'
import { cutTo, displayWidth, padTo } from '../display-width.js'
import { isolated } from '../inert.js'
import type { Lookup } from '../lookup.js'
import type { Page, Section } from '../page.js'
import { listOf, plural, quote } from '../words.js'
import { independenceLines } from './voices.js'

function spanOfTime({ lookup: { comparison, timeOf } }: Page): string {
  const { from, to } = comparison.story
  if (from === null) return 'no dates'
  return to === null || to === from ? timeOf(from) : `${timeOf(from)} to ${timeOf(to)}`
}

/** The reason names the accounts that stand apart where the comparison has found it; it is not said twice. */
export function togetherWords(
  { comparison, nameOf }: Lookup,
  shown: (text: string) => string,
): string | null {
  const { state, why, apart } = comparison.story.together
  if (state === 'one-event') return null
  const names = apart.map(
    (id) => `${id} (${comparison.accounts.find((each) => each.id === id)?.outlet ?? ''})`,
  )
  if (why !== '' && names.every((name) => why.includes(name))) return shown(why)
  const who = apart.map((id) => `${id} ${shown(nameOf(id))}`.trim())
  const apartFrom = who.length === 0 ? '' : ` Apart: ${listOf(who)}.`
  return `These accounts do not seem to tell one event. ${shown(why)}${apartFrom}`
}

function together({ lookup, paint }: Page): string[] {
  const says = togetherWords(lookup, isolated)
  const { state, why } = lookup.comparison.story.together
  const isTaken = state === 'one-event' && why !== '' && lookup.comparison.accounts.length > 1
  const lines =
    says !== null
      ? paint.block('!  ', says, { lead: 'warning', text: 'warning' })
      : isTaken
        ? paint.block('   ', `Taken for one event: ${isolated(why)}`, { text: 'faint' })
        : []
  const { languages } = lookup.limits
  if (languages !== null) lines.push(...paint.block('!  ', languages, { lead: 'warning' }))
  return lines.length === 0 ? [] : ['', ...lines]
}

function notes({ lookup, paint }: Page): string[] {
  const lines = foldNotes(lookup.comparison.notes).flatMap(({ note, likewise }) => {
    const rest = likewise.length === 0 ? '' : ` (likewise ${likewise.join(', ')})`
    return paint.block('!  ', isolated(note.message) + rest, { lead: 'warning' })
  })
  return lines.length === 0 ? [] : ['', ...lines]
}

export const titleSection: Section = (page) => {
  const { lookup, paint } = page
  const { story, accounts } = lookup.comparison
  const title = story.title === null ? 'An event without a headline' : isolated(story.title)
  const facts = `${plural(accounts.length, 'account')} · ${spanOfTime(page)}`
  return [
    ...paint.block('', title, { text: 'strong' }),
    ...paint.block('', facts, { text: 'faint' }),
    ...independenceLines(page),
    ...together(page),
    ...notes(page),
  ]
}

/** Room for names of outlets; a longer one is cut, since its letter stands for it everywhere. */
const MAX_NAME = 28

function factsOf(lookup: Lookup, account: Account): string[] {
  const article = lookup.comparison.articles.find(({ id }) => id === account.article)?.article
  const facts = [lookup.timeOf(account.published), ...(article?.bylines ?? []).map((line) => isolated(line))]
  if (article?.partial) facts.push(`cut: ${isolated(article.partial)}`)
  return facts
}

/** A reprinted account has no headline of its own: its first sentence stands for it. */
export function openingOf({ textOf, comparison }: Lookup, { article, start, end }: Account): string | null {
  if (start === null || end === null) return null
  const sentences = comparison.articles.find(({ id }) => id === article)?.sentences ?? []
  const first = sentences.find((sentence) => sentence.start >= start && sentence.end <= end)
  return textOf({ article, start, end: first?.end ?? end })
}

/** More accounts than this get a line each, so that what differs stands on the first screen; the cut headlines stand whole in the other forms. */
const ROOM_FOR_HEADLINES = 4

/** Letter, name, date, and as much of the headline as the line holds. */
function accountLine({ lookup, paint }: Page, account: Account, columns: Columns): string {
  const article = lookup.comparison.articles.find(({ id }) => id === account.article)?.article
  const isOwn = account.embeddedIn === null
  const name = padTo(cutTo(isolated(lookup.nameOf(account.id)), columns.name), columns.name)
  const when = padTo(isOwn ? whenOf(lookup, account) : `in ${account.embeddedIn}`, columns.when)
  const shown = isOwn ? (article?.headline ?? null) : openingOf(lookup, account)
  const cut = article?.partial ? `cut: ${isolated(article.partial)} · ` : ''
  const lead = `  ${paint.tone(account.id.padEnd(2), 'letter')} ${name}  ${paint.tone(when, 'faint')}  `
  const room = paint.width - columns.name - columns.when - 9
  return (lead + cutTo(`${cut}${shown === null ? '' : isolated(shown)}`, Math.max(12, room))).trimEnd()
}

const whenOf = (lookup: Lookup, { published }: Account) => lookup.timeOf(published)

interface Columns {
  name: number
  when: number
}

function accountLines({ lookup, paint }: Page, account: Account, nameWidth: number): string[] {
  const article = lookup.comparison.articles.find(({ id }) => id === account.article)?.article
  const name = padTo(cutTo(isolated(lookup.nameOf(account.id)), nameWidth), nameWidth)
  const lead = `  ${paint.tone(account.id.padEnd(2), 'letter')} ${name}  `
  const facts =
    account.embeddedIn === null ? factsOf(lookup, account) : [`reprinted in ${account.embeddedIn}`]
  const [first = '', ...more] = paint.block(' '.repeat(nameWidth + 7), facts.join(' · '), { text: 'faint' })
  const lines = [lead + first.trimStart(), ...more]
  const shown = account.embeddedIn === null ? (article?.headline ?? null) : openingOf(lookup, account)
  if (shown !== null) lines.push(...paint.block('     ', quote(shown)))
  return lines
}

export const accountsSection: Section = (page) => {
  const { lookup } = page
  const { accounts } = lookup.comparison
  const longest = Math.max(...accounts.map(({ id }) => displayWidth(isolated(lookup.nameOf(id)))))
  const nameWidth = Math.min(MAX_NAME, longest)
  const heading = page.paint.heading('Accounts', 'in order of time, the earliest first')
  if (accounts.length <= ROOM_FOR_HEADLINES)
    return [...heading, ...accounts.flatMap((account) => accountLines(page, account, nameWidth))]
  const when = Math.max(...accounts.map((account) => displayWidth(whenOf(lookup, account))))
  return [...heading, ...accounts.map((account) => accountLine(page, account, { name: nameWidth, when }))]
}
