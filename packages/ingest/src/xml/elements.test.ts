import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findElements, withoutDoctype } from './elements.js'

const names = new Set(['item'])

it('finds elements outside of comments, CDATA sections and instructions', () => {
  const text = '<?x <item> ?><a:item/><!-- <item> --><items><![CDATA[<item>]]><ITEM x="1">'
  expect(findElements(text, names)).toEqual({ starts: [13, text.indexOf('<ITEM')], count: 2 })
  expect(findElements(text, names, 1)).toEqual({ starts: [13], count: 2 })
})

it('agrees with blanking sections out and looking again', () => {
  const pieces = fc.constantFrom(
    '<item>',
    '</item>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    ' x ',
    '<n:item a="b">',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (list) => {
      const text = list.join('')
      const blank = text.replace(
        /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)/gu,
        (all) => ' '.repeat(all.length),
      )
      const slow = [...blank.matchAll(/<(?:n:)?item[ >]/gu)].map(({ index }) => index)
      expect(findElements(text, names).starts).toEqual(slow)
    }),
  )
})

it('takes away a document type with brackets and quotation marks inside it', () => {
  expect(withoutDoctype('<?xml?><!DOCTYPE a [<!ENTITY b "]>"> <!ENTITY c \'>\'>]><a>&b;</a>')).toEqual({
    text: '<?xml?><a>&b;</a>',
    entities: 2,
  })
  expect(withoutDoctype('<a><!DOCTYPE b></a>')).toEqual({ text: '<a><!DOCTYPE b></a>', entities: 0 })
  expect(withoutDoctype('<!DOCTYPE a [<!ENTITY')).toEqual({ text: '', entities: 1 })
})
