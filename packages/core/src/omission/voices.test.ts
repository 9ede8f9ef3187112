import type { Attribution } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { attributionIn, comparingOf, FILLER, readingOf, type Told } from '../claims/_helpers.js'
import { claimsPass } from '../claims/index.js'
import { textPass } from '../text/index.js'
import { findUnheard, voiceOf } from './voices.js'

const tokensOf = (words: string) => {
  const reading = readingOf('a', { text: words })
  return textPass.run(reading, {}).sentences!.flatMap(({ tokens }) => tokens)
}

describe('the kind of voice of a source', () => {
  it.each([
    ['a resident', 'witnesses and residents'],
    ['police chief Ann Berg', 'police'],
    ['the interior ministry', 'officials'],
    ['a spokesman for the airline', 'companies'],
    ["the victims' families", 'victims and families'],
    ['the wife of a police officer', 'victims and families'],
    ['a local newspaper', null],
    ['Ann Berg', null],
    ['a spokesman', null],
  ])('%s: %s', (words, role) => {
    expect(voiceOf(tokensOf(words))).toBe(role)
  })
})

/** An account whose sentences are "SOURCE said CONTENT." */
function told(...sources: string[]): Told {
  const lines = sources.map((source, at) => ({ source, content: `the water rose in street number ${at}` }))
  const text = `${lines.map(({ source, content }) => `${source} said ${content}.`).join('\n')}\n${FILLER}`
  const attributions = lines.map(({ source, content }, at): Attribution => {
    const found = attributionIn(text, { source, content, cue: source })
    return { ...found, id: `a${at}`, cue: null }
  })
  return { text, attributions }
}

/** The accounts share their last sentences, which are the same. */
function compared(...accounts: Told[]) {
  const comparing = comparingOf(...accounts)
  return findUnheard({ ...comparing, ...claimsPass.run(comparing) })
}

const unheardIn = (...accounts: Told[]) =>
  compared(...accounts).map(({ account, role, heardIn }) => `${account}: ${role} (${heardIn.join(' ')})`)

describe('voices never heard', () => {
  const ONE = told('A resident', 'The mayor')
  const TWO = told('Two residents', 'The governor')

  it('names the account that asks none of a kind, with who does', () => {
    expect(unheardIn(ONE, TWO, told('The minister', 'A senator'))).toEqual([
      'C: witnesses and residents (A B)',
    ])
    const [first] = compared(ONE, TWO, told('The minister', 'A senator'))
    expect(first!.evidence.map(({ exact }) => exact)).toEqual(['A resident', 'Two residents'])
  })

  it.each([
    [
      'one account alone hears it',
      [ONE, told('The governor', 'The minister'), told('A minister', 'A senator')],
    ],
    [
      'a sentence with a source names the kind',
      [ONE, TWO, told('The minister', 'The brother of a resident')],
    ],
    ['the account tells too few sources', [ONE, TWO, told('The minister')]],
  ])('names none where %s', (_, accounts) => {
    expect(unheardIn(...accounts).filter((line) => line.startsWith('C: witnesses'))).toEqual([])
  })
})
