import { describe, expect, it } from 'vitest'
import { contextOf } from './_context.js'
import { drawTimes, growth } from './compare-chart.js'
import { chooseReal, readArticles, WORDS, wordsIn } from './compare-samples.js'
import { BenchDataError } from './data.js'
import { inventAccounts } from './invented-accounts.js'
import { runProcess } from './whole-process.js'

const line = (id: string, event: string, words: number) =>
  JSON.stringify({ id, outlet: `Outlet ${id}`, event, text: 'pier '.repeat(words).trim() })

const idsOf = (accounts: readonly { id: string }[] | null) => accounts?.map(({ id }) => id)

describe('the accounts that are measured', () => {
  const lines = [
    line('a', 'ferry', 20),
    line('b', 'ferry', 2 * WORDS),
    line('c', 'crane', WORDS),
    line('d', 'crane', WORDS + 1),
    line('e', 'crane', 3 * WORDS),
  ]

  it('are of one event, those nearest to the wanted length', async () => {
    const articles = await readArticles((await contextOf({ 'articles.jsonl': lines.join('\n') })).data)
    expect(idsOf(chooseReal(articles, 2))).toEqual(['c', 'd'])
  })

  it('are drawn over events, the largest first, where no event has so many', async () => {
    const articles = await readArticles((await contextOf({ 'articles.jsonl': lines.join('\n') })).data)
    expect(idsOf(chooseReal(articles, 4))).toEqual(['c', 'd', 'e', 'a'])
    expect(chooseReal(articles, 6)).toBeNull()
  })

  it('need a text each', async () => {
    const { data } = await contextOf({ 'articles.jsonl': '{"id":"a"}' })
    await expect(readArticles(data)).rejects.toThrow(BenchDataError)
  })

  it('are invented alike every time, of about the wanted length', () => {
    expect(inventAccounts(3, WORDS)).toEqual(inventAccounts(3, WORDS))
    for (const account of inventAccounts(3, WORDS)) expect(wordsIn(account)).toBeGreaterThanOrEqual(WORDS)
  })
})

describe('the growth of the time', () => {
  const points = [1, 10, 100].map((accounts) => ({
    accounts,
    words: accounts * WORDS,
    ms: 3 * accounts ** 2,
  }))

  it('is the exponent by the words', () => {
    expect(growth(points)).toBeCloseTo(2)
    expect(growth(points.slice(0, 1))).toBeNull()
  })

  it('is drawn, equal factors as equal steps', () => {
    const bars = drawTimes({ real: points }).split('\n').slice(2)
    const lengths = bars.map((bar) => bar.split('█').length)
    expect(lengths[2]! - lengths[1]!).toBeCloseTo(lengths[1]! - lengths[0]!, -1)
  })
})

describe('a whole process', () => {
  it('tells what it printed and how large it was', async () => {
    const run = await runProcess([process.execPath, '-e', 'console.log("12345678")', '--'], ['compare'])
    expect(run.printedMb).toBeCloseTo(9e-6)
    expect(run.peakMb).toBeGreaterThan(1)
  })

  it('that fails is not measured', async () => {
    const broken = runProcess([process.execPath, '-e', 'process.exitCode = 70', '--'], ['compare'])
    await expect(broken).rejects.toThrow('ended with 70')
  })
})
