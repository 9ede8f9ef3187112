/** Articles with the event that they tell of, from the folders of several public sets. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StoryArticle } from '../../packages/core/src/stories/index.js'

export interface Labelled {
  article: StoryArticle
  /** Null for an article that is there only to stand in the way. */
  event: string | null
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

function readLines(path: string): Record<string, never>[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line))
}

interface Line {
  id: string
  title?: string
  text: string
  url?: string
  published?: string
}

function toArticle({ id, title, text, url, published }: Line): StoryArticle {
  return { id, headline: title ?? null, text, url: url ?? null, language: 'en', published: published ?? null }
}

/** In order of publication, then of id; those without a time first. */
export function inOrder(articles: readonly Labelled[]): Labelled[] {
  const key = ({ article }: Labelled) => `${article.published ?? ''} ${article.id}`
  return [...articles].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** `articles.jsonl` with `event_id`. */
export function readStories(folder: string): Labelled[] {
  return readLines(join(folder, 'articles.jsonl')).map((line) => ({
    article: toArticle(line as unknown as Line),
    event: `stories-${line.event_id}`,
  }))
}

/** BASIL, to measure on: a triplet of articles is an event. */
export function readBasil(folder: string): Labelled[] {
  const articles = join(folder, 'articles')
  const files = readdirSync(articles).sort().flatMap((year) => readdirSync(join(articles, year)).sort().map((file) => join(year, file)))
  return files.map((file) => {
    const found = readJson(join(articles, file))
    const text = found['body-paragraphs'].map((sentences: string[]) => sentences.join(' ')).join('\n\n')
    const id = `basil-${file.slice(file.lastIndexOf('/') + 1, -'.json'.length)}`
    return { article: toArticle({ id, title: found.title, text, url: found.url, published: found.date }), event: `basil-${found['triplet-uuid']}` }
  })
}

/** Articles that belong to no event of the others, to measure on. */
export function readDistractors(file: string): Labelled[] {
  return readLines(file).map((line, at) => {
    const known = line as unknown as Line
    return { article: toArticle({ ...known, id: `pool0-${known.id ?? at}` }), event: null }
  })
}
