import { describe, expect, it } from 'vitest'
import { contextOf } from './_context.js'
import { BenchDataError } from './data.js'
import { measureSameAnswer } from './same-answer.js'

const questions = (answers: unknown) =>
  contextOf({ 'nanco.json': JSON.stringify([{ question: 'How long is the bridge shut?', answers }]) })

describe('bench same-answer', () => {
  it('weighs the same and the different pairs alike', async () => {
    const context = await questions([
      { Answer: 'two years', cluster_global: 1 },
      { Answer: 'for two years', cluster_global: 1 },
      { Answer: 'three years', cluster_global: 2 },
      { Answer: 'until the mason retires', cluster_global: 1 },
    ])
    const { figures, n } = await measureSameAnswer(context)
    expect(n).toBe(6)
    expect(figures).toMatchObject({
      same_pairs: 3,
      different_pairs: 3,
      same_found: 0.3333,
      different_found: 1,
    })
    expect(figures.balanced_accuracy).toBe(0.6667)
  })

  it('says what the file should hold', async () => {
    await expect(measureSameAnswer(await questions([{ Answer: 'two years' }]))).rejects.toThrow(
      /nanco\.json should hold a list of \{question/,
    )
    await expect(measureSameAnswer(await contextOf({}))).rejects.toThrow(BenchDataError)
  })
})
