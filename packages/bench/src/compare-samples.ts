/** Accounts to compare for the measure of speed: of one event where there are enough, else over events; and invented ones. */
import { BenchDataError, readJsonLines } from './data.js'
import { inventAccounts } from './invented-accounts.js'

/** The length of account that the measure is about. */
export const WORDS = 1_000

export const FILE = 'articles.jsonl'
export const HOLDS = 'one article a line: {id, outlet, title, published, url, text, event}'

export interface Account {
  id: string
  outlet: string | null
  title: string | null
  published: string | null
  text: string
}

interface Article extends Account {
  event: string
}

const textOr = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

export const wordsIn = ({ text }: Account) => text.split(/\s+/u).length

function toArticle(row: unknown, line: number): Article {
  const { id, outlet, title, published, text, event, event_id } = (row ?? {}) as Record<string, unknown>
  if (typeof text !== 'string')
    throw new BenchDataError(`${FILE}, line ${line}, has no text. It should hold ${HOLDS}.`)
  return {
    id: String(id ?? line),
    outlet: textOr(outlet),
    title: textOr(title),
    published: textOr(published),
    text,
    event: String(event ?? event_id ?? ''),
  }
}

export async function readArticles(folder: string): Promise<Article[]> {
  return (await readJsonLines(folder, FILE, HOLDS)).map((row, at) => toArticle(row, at + 1))
}

/** Farther from the wanted length, later; ties in the order given. */
const distance = (account: Account) => Math.abs(wordsIn(account) - WORDS)
const byDistance = (articles: readonly Article[]) =>
  articles.map((article) => ({ article, far: distance(article) })).sort((a, b) => a.far - b.far)

/** So many accounts, of the event whose articles come nearest to the wanted length; else of the largest events. Null where the folder has fewer. */
export function chooseReal(articles: readonly Article[], count: number): Account[] | null {
  if (articles.length < count) return null
  const events = new Map<string, Article[]>()
  for (const article of articles) events.set(article.event, [...(events.get(article.event) ?? []), article])
  const choices = [...events.values()]
    .filter((members) => members.length >= count)
    .map((members) => byDistance(members).slice(0, count))
    .sort((a, b) => sum(a) - sum(b))
  const [nearest] = choices
  if (nearest) return nearest.map(({ article }) => article)
  const bySize = [...events.values()].sort((a, b) => b.length - a.length)
  return bySize.flat().slice(0, count)
}

const sum = (list: readonly { far: number }[]) => list.reduce((all, { far }) => all + far, 0)

/** Accounts that share much of their text. */
export function chooseInvented(count: number): Account[] {
  return inventAccounts(count, WORDS)
}
