/** Kept articles, their versions, their readings, and what changed. */
import type { ArticleVersion } from '@parallax/contract'
import { changesBetween, readVersion } from '@parallax/pipeline'
import type { Handlers } from '../handler.js'
import { missing, ProblemError } from '../problem.js'
import type { Services } from '../services.js'

const LOOK = 'Look for it in the search: its key stands in each answer.'

/** The number of a version as it stands in a path. */
function seqOf(value: string): number {
  if (/^[1-9]\d{0,8}$/u.test(value)) return Number(value)
  throw new ProblemError({
    status: 400,
    type: 'invalid-path',
    title: 'That is no version.',
    detail: `Versions are numbered from 1; ${value.slice(0, 40)} is no such number.`,
    cure: 'Take the number from the list of the article’s versions.',
  })
}

async function needVersion(key: string, seq: number, { store }: Services): Promise<ArticleVersion> {
  const version = await store.articles.version(key, seq)
  if (version !== null) return version
  throw missing('a version', `${seq} of article ${key}`, 'Take its number from the article.')
}

export const articlesHandlers = {
  async locateArticles({ body }, { store: { articles, stories } }) {
    const items = await Promise.all(
      body!.addresses.map(async (address) => {
        const article = await articles.at(address)
        const membership = article === null ? null : await stories.membership(article)
        return { address, article, story: membership?.story ?? null }
      }),
    )
    return { items }
  },

  async getArticle({ params }, { store: { articles, stories, captures } }) {
    const key = params.article!
    const article = await articles.get(key)
    if (article === null) throw missing('an article', key, LOOK)
    const [membership, versions, proofs] = await Promise.all([
      stories.membership(key),
      articles.versions(key),
      captures.ofArticle(key),
    ])
    return {
      article,
      membership,
      versions: versions.map(({ article: { headline }, ...version }) => ({ ...version, headline })),
      captures: proofs,
    }
  },

  getVersion: ({ params }, services) => needVersion(params.article!, seqOf(params.seq!), services),

  async getReading({ params }, services) {
    return readVersion(await needVersion(params.article!, seqOf(params.seq!), services), services)
  },

  async getChanges({ params, query }, services) {
    const key = params.article!
    const article = await services.store.articles.get(key)
    if (article === null) throw missing('an article', key, LOOK)
    const to =
      query.to ?? (query.from === undefined ? article.versions : Math.max(article.versions, query.from + 1))
    const from = query.from ?? to - 1
    if (from < 1 || from >= to) throw notInOrder(article.versions)
    const [older, newer] = await Promise.all([from, to].map((seq) => needVersion(key, seq, services)))
    return changesBetween(older!, newer!, services)
  },
} satisfies Pick<Handlers, 'locateArticles' | 'getArticle' | 'getVersion' | 'getReading' | 'getChanges'>

function notInOrder(versions: number): ProblemError {
  const isOne = versions === 1
  return new ProblemError({
    status: 409,
    type: 'versions',
    title: isOne ? 'There is one version alone.' : 'The older version comes first.',
    detail: isOne
      ? 'Nothing changed in this article since it was first seen.'
      : `The article has versions 1 to ${versions}.`,
    cure: isOne ? 'Come back when it has changed.' : 'Give from and to, the smaller number in from.',
  })
}
