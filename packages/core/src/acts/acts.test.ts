import { describe, expect, it } from 'vitest'
import { createArticle } from '../article.js'
import { namingPass } from '../naming/index.js'
import { quotationPass } from '../quotation/index.js'
import { blankReading, type Reading } from '../reading.js'
import { textPass } from '../text/index.js'
import { actsPass } from './index.js'

function read(text: string, language = 'en'): Reading {
  let reading = blankReading({ id: 'a', input: 'a.txt', article: createArticle({ language, text }) })
  for (const pass of [textPass, quotationPass, namingPass, actsPass])
    reading = { ...reading, ...pass.run(reading, {}) }
  return reading
}

/** "family voice agent > object: label", names in place of ids. */
function told(text: string): string[] {
  const { acts, entities } = read(text)
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? '-'
  return acts.map(
    ({ family, verbVoice, agent, object, label }) =>
      `${family} ${verbVoice ?? 'noun'} ${nameOf(agent)} > ${nameOf(object)}: ${label}`,
  )
}

describe('acts of one article', () => {
  it('AC-01 reads doer and object of an active verb', () => {
    expect(told('On Monday rebels seized Aleppo.')).toEqual(['control active rebels > Aleppo: seized'])
  })

  it('AC-02 reads a passive with and without its doer', () => {
    expect(told('On Monday Aleppo was liberated by the Syrian army.')).toEqual([
      'control passive Syrian army > Aleppo: liberated',
    ])
    expect(told('On Monday Aleppo was liberated.')).toEqual(['control passive - > Aleppo: liberated'])
  })

  it('AC-19 takes a verb before "by" for a passive', () => {
    expect(told('Lena Voss attacked by rebels in Tavin')).toEqual([
      'attack passive rebels > Lena Voss: attacked',
    ])
  })

  it('AC-20 takes a country before a noun for the doer, a town for the place', () => {
    expect(told('They condemned the France strikes on Aleppo.')).toEqual([
      'attack noun France > Aleppo: strikes',
    ])
    expect(told('They recalled the Munich attacks.')).toEqual(['attack noun - > -: attacks'])
  })

  it('AC-03 settles the family of a verb by what it was done to', () => {
    expect(told('The army captured Aleppo.')).toEqual(['control active army > Aleppo: captured'])
    expect(told('The army captured Lena Voss.')).toEqual(['detention active army > Lena Voss: captured'])
    expect(told('The army seized a truck.')).toEqual(['confiscation active army > -: seized'])
  })

  it('AC-17 takes no modifier for the one whom it befell, and a plain noun as well as a name', () => {
    expect(told('A Syria man in Tavin was arrested.')).toEqual(['detention passive - > -: arrested'])
    expect(told('On Monday twelve people were executed.')).toEqual(['killing passive - > -: executed'])
  })

  it('AC-04 takes a noun with its doer and object', () => {
    expect(told('The army’s attack on Aleppo went on.')).toEqual(['attack noun army > Aleppo: attack'])
    expect(told('Nobody explained the murder of Lena Voss.')).toEqual(['killing noun - > Lena Voss: murder'])
  })

  it('AC-05 gives a noun the subject of the verb that carries it', () => {
    expect(told('On Friday students held a large protest.')).toEqual(['protest noun students > -: protest'])
  })

  it('AC-06 says what befell the subject of "died" and names no doer', () => {
    expect(told('Yesterday Lena Voss died in Tavin.')).toEqual(['death active - > Lena Voss: died'])
  })

  it('AC-07 leaves out what is not told as done', () => {
    for (const text of [
      'Rebels did not seize Aleppo.',
      'The army will bomb Aleppo.',
      'Rebels threatened to attack Aleppo.',
      'If rebels attacked Aleppo, the army would flee.',
      'There was no attack on Aleppo.',
      'He was held on suspicion of murder.',
      'It would have set off a big explosion.',
      'They were told to leave in case the tank exploded.',
      'A strike can stop them.',
      'They threatened death and destruction.',
    ])
      expect(told(text)).toEqual([])
  })

  it('AC-08 leaves out names, compounds and other senses', () => {
    for (const text of [
      'She read Death in Tavin.',
      'The death toll rose.',
      'Two attack helicopters landed.',
      'The sides struck a deep chord.',
      'A storm struck the village.',
      'The ship has struck a bridge.',
      'It was a very big deal.',
      'Firms escaped taxes.',
      'The shot was fired at 5:58 a.m. by the army.',
      'Video shot by Lena Voss was shown.',
      'The company lost control of its costs.',
      'State media captures a moment.',
    ])
      expect(told(text)).toEqual([])
  })

  it('AC-09 takes a bare participle for a passive', () => {
    expect(told('Twelve people killed in Tavin')).toEqual(['killing passive - > -: killed'])
  })

  it('AC-10 joins a verb and its noun to one event, and keeps another object apart', () => {
    const { acts } = read(
      'Rebels seized Aleppo on Monday. The capture of Aleppo took hours. Later rebels seized Homs. The fall of Homs was quick.',
    )
    const events = acts.map(({ event }) => event)
    expect(events).toEqual(['v1', 'v1', 'v2', 'v2'])
    const open = read('There was an attack. It was an attack on Aleppo. Then came an attack on Homs.')
    expect(open.acts.map(({ event }) => event)).toEqual(['v1', 'v1', 'v2'])
  })

  it('AC-18 keeps the acts of two doers apart, and many from one', () => {
    const events = (text: string) => read(text).acts.map(({ label, event }) => `${label} ${event}`)
    expect(events('There was an attack. The army’s bombing went on. The attack failed.')).toEqual([
      'attack v1',
      'bombing v2',
      'attack v1',
    ])
    expect(events('There was an attack. Last year had seen raids. The attacks went on.')).toEqual([
      'attack v1',
      'raids v2',
      'attacks v1',
    ])
  })

  it('AC-11 takes the dead of "killed" and "died" for the same', () => {
    const { acts } = read('Twelve people were killed in Tavin. The people died at dawn.')
    expect(acts.map(({ family, event }) => `${family} ${event}`)).toEqual(['killing v1', 'death v1'])
  })

  it('AC-12 reads phrases and shows their words', () => {
    expect(told('On Monday rebels took full control of Aleppo.')).toEqual([
      'control active rebels > Aleppo: took full control',
    ])
    expect(told('Nine people lost their lives.')).toEqual(['death active - > -: lost their lives'])
  })

  it('AC-13 tells the own voice from a quoted one', () => {
    const { acts } = read('"They murdered our sons," said Lena Voss. Nine people were killed.')
    expect(acts.map(({ label, voice }) => `${label} ${voice}`)).toEqual(['murdered quoted', 'killed own'])
  })

  it('AC-14 treats the words of every side alike', () => {
    const families = (text: string) => read(text).acts.map(({ family }) => family)
    for (const verb of ['liberated', 'captured', 'occupied', 'seized'])
      expect(families(`The army ${verb} Aleppo.`)).toEqual(['control'])
    for (const verb of ['killed', 'murdered', 'neutralised', 'executed', 'eliminated'])
      expect(families(`The army ${verb} Lena Voss.`)).toEqual(['killing'])
  })

  it('AC-15 says that another language was not read', () => {
    const { acts, notes } = read('Die Armee tötete zwölf Menschen in Tavin.', 'de')
    expect(acts).toEqual([])
    expect(notes.map(({ code }) => code)).toContain('acts-not-computed')
  })

  it('AC-16 gives every act words of the text and entities that exist', () => {
    const { article, acts, entities } = read(
      'POLICE KILLED TWO. 🙂 Lena Voss’s arrest, “an abduction”, followed the riots; Omid Karsa fled.',
    )
    const ids = new Set(entities.map(({ id }) => id))
    expect(acts.length).toBeGreaterThan(2)
    for (const { start, end, label, agent, object } of acts) {
      expect(article.text.slice(start, end)).toBe(label)
      for (const id of [agent, object]) expect(id === null || ids.has(id)).toBe(true)
    }
  })
})
