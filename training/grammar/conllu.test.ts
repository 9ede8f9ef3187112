import { describe, expect, it } from 'vitest'
import { parseTreebank, TreebankError } from './conllu.js'

const line = (...columns: string[]) => [...columns, ...Array(10 - columns.length).fill('_')].join('\t')
const word = (id: string, form: string, head: string) => line(id, form, form, 'NOUN', 'NN', '_', head, 'root')

describe('the reader of CoNLL-U', () => {
  it('takes words, not ranges, empty nodes or comments', () => {
    const lines = [
      '# text = x',
      word('1-2', 'lakeside', '_'),
      word('1', 'lake', '2'),
      word('2', 'side', '0'),
      word('2.1', 'e', '_'),
    ]
    expect(parseTreebank(`${lines.join('\n')}\n\n\n# end\n\n`)).toEqual([
      {
        forms: ['lake', 'side'],
        lemmas: ['lake', 'side'],
        upos: ['NOUN', 'NOUN'],
        xpos: ['NN', 'NN'],
        head: [1, -1],
        relation: ['root', 'root'],
        features: ['_', '_'],
      },
    ])
  })

  it('takes the last sentence without an empty line after it', () => {
    expect(parseTreebank(word('1', 'lake', '0'))).toHaveLength(1)
  })

  it('refuses a line with too few columns', () => {
    expect(() => parseTreebank('1\tlake\tlake\n')).toThrow(TreebankError)
  })
})
