import { expect, it } from 'vitest'
import { piecesOf, withoutCdata, wordsOf } from './inner.js'

it('takes elements with their attributes, those of the same name inside one with it', () => {
  const text = '<x:a xml:lang="de" b=\'1 &amp; 2\'>one <a>two</a></x:a><A/><!-- <a>no</a> --><a>three'
  expect(piecesOf(text, 'a').map(({ attributes, inner }) => [[...attributes], inner])).toEqual([
    [
      [
        ['lang', 'de'],
        ['b', '1 & 2'],
      ],
      'one <a>two</a>',
    ],
    [[], ''],
    [[], 'three'],
  ])
})

it('gives words without tags and with the characters of CDATA', () => {
  expect(wordsOf(piecesOf('<a> <b>1</b> &lt; <![CDATA[2 <c> &amp;]]>\n</a>', 'a')[0])).toBe('1 < 2 <c> &amp;')
  expect(withoutCdata('<![CDATA[<![CDATA[a')).toBe('<![CDATA[<![CDATA[a')
})
