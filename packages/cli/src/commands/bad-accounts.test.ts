/** What compare makes of accounts that it should not be given, or not so. */
import { Comparison } from '@parallax/contract'
import { afterEach, describe, expect, it } from 'vitest'
import { createFolder, run } from '../_io.js'

const open: (() => void)[] = []

afterEach(() => {
  for (const remove of open.splice(0)) remove()
})

interface Given {
  id: string
  outlet?: string
  title?: string
  text: string
}

async function compared(items: readonly Given[], form: 'json' | 'text' = 'json') {
  const { path, remove } = createFolder({ 'in.jsonl': items.map((item) => JSON.stringify(item)).join('\n') })
  open.push(remove)
  const ran = await run(['compare', 'in.jsonl', '--format', form], { cwd: path })
  return { ...ran, result: form === 'json' ? Comparison.parse(JSON.parse(ran.stdout)) : undefined }
}

const FERRY = `The ferry Aurora sank near Lindholm harbour on Tuesday evening with 40 passengers aboard.
Captain Anna Berg called the coast guard minutes after the bow door broke in the storm.
Divers searched the flooded hull for three missing sailors until dawn. Nineteen people were killed.`
const MINE = `Gas exploded in the Kessel mine above Marvik before the morning shift ended. Four people were killed.
Rescue teams reached the lower gallery with oxygen after nine hours of digging.
Minister Tom Holt promised an inquiry and closed every shaft of the province.`

describe('accounts of two events', () => {
  it('are said to be so before anything else, and nothing is held against either', async () => {
    const items = [
      { id: 'a', outlet: 'Herald', text: FERRY },
      { id: 'b', outlet: 'Courier', text: MINE },
    ]
    const { result } = await compared(items)
    expect(result!.story.together.state).toBe('apart')
    expect([result!.conflicts, result!.omissions, result!.hardening]).toEqual([[], [], []])
    const { stdout } = await compared(items, 'text')
    const [warning, accounts] = [
      stdout.indexOf('do not seem to tell the same event'),
      stdout.indexOf('ACCOUNTS'),
    ]
    expect(warning).toBeGreaterThan(0)
    expect(warning).toBeLessThan(accounts)
  })
})

describe('one text twice', () => {
  const spaced = FERRY.replaceAll('. ', '.  ').replaceAll('\n', '\n\n')

  it('is one account where one outlet gives it, also with other white space, and this is said', async () => {
    const { result, stderr } = await compared([
      { id: 'a', outlet: 'Herald', text: FERRY },
      { id: 'b', outlet: 'Herald', text: spaced },
    ])
    expect(result!.accounts).toHaveLength(1)
    expect(stderr).toContain('the same text')
    expect(stderr).toContain('but for white space')
  })

  it('is two accounts and one voice where two outlets give it', async () => {
    const { result } = await compared([
      { id: 'a', outlet: 'Herald', text: FERRY },
      { id: 'b', outlet: 'Courier', text: spaced },
    ])
    expect(result!.accounts).toHaveLength(2)
    expect(result!.copies).toEqual([{ fullest: expect.any(String), accounts: ['A', 'B'] }])
    expect(result!.notes.map(({ code }) => code)).toContain('same-text-other-outlet')
    expect([result!.conflicts, result!.omissions, result!.hardening]).toEqual([[], [], []])
    expect(result!.origins.filter(({ kind }) => kind === 'outlet').length).toBeLessThan(2)
  })
})

describe('a notice beside a long report', () => {
  it('is not called silent about what it has no room for', async () => {
    const further = Array.from(
      { length: 150 },
      (_, at) =>
        `Witness number ${at + 7} remembered the lamp, the rope and crate ${at + 300} on the upper deck.`,
    )
    const { result } = await compared([
      { id: 'short', outlet: 'Brief', text: `${FERRY.split('\n')[0]} Nineteen people were killed.` },
      { id: 'long', outlet: 'Long', text: `${FERRY}\n${further.join('\n')}` },
    ])
    const brief = result!.accounts.find(({ outlet }) => outlet === 'Brief')!.id
    const positions = result!.claims.flatMap(({ cells }) => cells.filter(({ account }) => account === brief))
    expect(positions.filter(({ position }) => position === 'silent')).toEqual([])
    expect(result!.omissions).toEqual([])
  })
})

describe('an empty and a cut text', () => {
  it('are named with the reason, and the cut one is silent about nothing', async () => {
    const cut = `The ferry Aurora sank near Lindholm harbour.\n\nSubscribe to continue reading. Already a subscriber? Log in.`
    const { code, result, stderr } = await compared([
      { id: 'a', outlet: 'Herald', text: FERRY },
      { id: 'b', outlet: 'Courier', text: FERRY.replace('until dawn', 'until noon') },
      { id: 'c', outlet: 'Empty', text: '' },
      { id: 'd', outlet: 'Wall', text: cut },
    ])
    expect(code).toBe(1)
    expect(stderr).toContain('empty "text"')
    expect(result!.accounts.map(({ outlet }) => outlet).sort()).toEqual(['Courier', 'Herald', 'Wall'])
    const wall = result!.accounts.find(({ outlet }) => outlet === 'Wall')!.id
    for (const { cells } of result!.claims)
      for (const { account, position } of cells) if (account === wall) expect(position).not.toBe('silent')
  })
})

describe('many prints of one wire text', () => {
  it('are one voice, and the first screen says so', async () => {
    const sentences = FERRY.split(/(?<=\.)\s/u)
    const items = Array.from({ length: 60 }, (_, at) => ({
      id: `p${at}`,
      outlet: `Paper ${at}`,
      text: sentences.filter((_one, place) => place !== at % 17).join(' '),
    }))
    const { result } = await compared(items)
    expect(result!.accounts).toHaveLength(60)
    expect(result!.copies![0]!.accounts.length).toBeGreaterThan(50)
    const { stdout } = await compared(items, 'text')
    const lines = stdout.split('\n')
    expect(lines.slice(0, 12).join(' ')).toContain('print one text')
    expect(lines.length).toBeLessThan(200)
  })
})
