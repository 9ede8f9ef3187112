import { expect, it } from 'vitest'
import { parseOutlets } from './parse-outlets.js'

const fact = (about: string, value: string) => ({ about, value, cite: 'https://register.example/1' })

it('reads a table, a line a fact', async () => {
  const table = `\ufeffName,hosts,about,value,cite\r
Vale Courier,vale.example www.vale.example,owner,"Vale Media, Ltd",https://register.example/1\r
Vale Courier,,kind,"daily ""paper""",https://register.example/1\r
\r
Senna Post\r
`
  expect(await parseOutlets(table)).toEqual({
    faults: [],
    outlets: [
      {
        name: 'Vale Courier',
        hosts: ['vale.example', 'www.vale.example'],
        facts: [fact('owner', 'Vale Media, Ltd'), fact('kind', 'daily "paper"')],
      },
      { name: 'Senna Post', hosts: [], facts: [] },
    ],
  })
})

it('reads a list, bare or under its name', async () => {
  const list = [{ name: 'Vale Courier', hosts: [], facts: [fact('owner', 'Vale Media')] }]
  for (const value of [list, { outlets: list }])
    expect(await parseOutlets(JSON.stringify(value))).toEqual({ outlets: list, faults: [] })
})

it('names what does not do, and takes the rest', async () => {
  const { outlets, faults } = await parseOutlets(
    'name,hosts,about,value,cite\n,,a,b,c\nA,,owner,B,\nC,c.example',
  )
  expect(outlets.map(({ name }) => name)).toEqual(['C'])
  expect(faults).toEqual([
    { path: 'line 2', message: 'It names no outlet.' },
    { path: 'line 3', message: expect.stringContaining('cite') },
  ])
  const list = await parseOutlets('[{"name":"A","hosts":[],"facts":[]},{"name":7}]')
  expect(list.faults).toEqual([{ path: 'entry 2', message: expect.stringMatching(/^name: /u) }])
  for (const text of ['{"a":1}', '[', 'outlet,owner\nA,B', 'name\n"open'])
    expect((await parseOutlets(text)).faults).toHaveLength(1)
})
