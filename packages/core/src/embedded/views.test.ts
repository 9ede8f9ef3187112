/** A reprinted account as one of the accounts of a comparison. Everything is invented. */
import { describe, expect, it } from 'vitest'
import { read } from '../annotate.js'
import { createArticle } from '../article.js'
import { compare } from '../compare.js'
import { accountLocator } from '../comparing.js'
import { verifyComparison } from '../gate/index.js'
import { ownPart, reprintedPart } from './views.js'

const NOTEBOOK = `Two newsrooms told the same day in two ways, and our readers asked us about both accounts.

The Harrow Gazette reported:

“The ferry left Port Osk at six with 212 people on board, the harbour office said.

“Coastguard boats brought 190 people ashore by noon. Minister Ano Pell denied that the doors were locked.”

That version leaves its readers with 212 people and does not say who counted them.`

const PORT_NEWS = `The ferry left Port Osk at six with 180 people on board, the owner said on Monday.

Coastguard boats brought 190 people ashore by noon, and the search went on until dark.`

const article = (id: string, outlet: string, text: string) =>
  read({ id, input: `${id}.txt`, article: createArticle({ text, outlet, language: 'en' }) })

const notebook = article('n', 'Ostra Notebook', NOTEBOOK)
const passage = notebook.embedded[0]!
const wordsOf = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => NOTEBOOK.slice(start, end))

describe('an article that reprints an account', () => {
  it('has the words of the passage as those of its outlet, and what is said in it inside', () => {
    const chains = notebook.attributions.map(({ chain }) => chain.map(({ holder }) => holder))
    expect(chains).toContainEqual(['Ostra Notebook', 'The Harrow Gazette'])
    expect(chains.filter(([, second]) => second === 'The Harrow Gazette').length).toBeGreaterThan(1)
  })

  it('says itself what stands outside of the passage', () => {
    const own = ownPart(notebook)
    expect(own.sentences.map(({ index }) => index)).toEqual(own.sentences.map((_, at) => at))
    expect(own.sentences.some(({ start }) => start >= passage.start && start < passage.end)).toBe(false)
    expect(own.attributions.some(({ content }) => content[0]!.start === passage.start)).toBe(false)
    expect(wordsOf(own.figures)).not.toContain('190')
  })

  it('holds the passage as an account with its own voice', () => {
    const reprinted = reprintedPart(notebook, passage)
    expect(reprinted.article.outlet).toBe('The Harrow Gazette')
    expect(reprinted.quotations).toEqual([])
    expect(reprinted.attributions.every(({ chain }) => chain[0]!.holder === 'The Harrow Gazette')).toBe(true)
    expect(reprinted.attributions.every(({ parent }) => parent === null)).toBe(true)
    expect(reprinted.paragraphs.map(({ index }) => index)).toEqual([0, 1])
    expect(reprinted.sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1])
    expect(reprinted.article.partial).not.toBeNull()
  })
})

describe('a comparison', () => {
  const comparison = compare([notebook, article('p', 'Port News', PORT_NEWS)])

  it('shows the reprinted account behind the articles, with its place and its host', () => {
    const host = comparison.accounts.find(({ outlet }) => outlet === 'Ostra Notebook')!
    expect(comparison.accounts.at(-1)).toEqual({
      id: 'C',
      outlet: 'The Harrow Gazette',
      article: 'n',
      embeddedIn: host.id,
      start: passage.start,
      end: passage.end,
      published: null,
    })
    expect(comparison.articles.map(({ embedded }) => embedded?.length).sort()).toEqual([0, 1])
    expect(verifyComparison(comparison)).toEqual([])
  })

  it('counts the words of a passage for its outlet and never for its host', () => {
    const host = comparison.accounts.find(({ outlet }) => outlet === 'Ostra Notebook')!
    const cells = comparison.claims.flatMap((claim) => claim.cells)
    const inPassage = ({ article: id, start }: { article: string; start: number }) =>
      id === 'n' && start >= passage.start && start < passage.end
    const byAccount = (id: string) =>
      cells.filter(({ account }) => account === id).flatMap((cell) => cell.statements)
    expect(byAccount('C').length).toBeGreaterThan(0)
    expect(byAccount('C').every(inPassage)).toBe(true)
    expect(byAccount(host.id).some(inPassage)).toBe(false)
  })

  it('asks nothing of the silence of a passage', () => {
    const silent = comparison.claims.flatMap(({ cells }) => cells).filter(({ account }) => account === 'C')
    expect(silent.map(({ position }) => position)).not.toContain('silent')
  })

  it('finds the account that holds words', () => {
    const locate = accountLocator(comparison)
    expect(comparison.accounts[locate({ article: 'n', ...passage })!]!.id).toBe('C')
    expect(comparison.accounts[locate({ article: 'n', start: 0, end: 5 })!]!.embeddedIn).toBeNull()
    expect(locate({ article: 'x', start: 0, end: 5 })).toBeUndefined()
  })
})
