import { describe, expect, it } from 'vitest'
import { readOutlets } from './read-outlets.js'

const file = (text: string, name = 'outlets.json') => new File([text], name)

describe('a list of outlets', () => {
  it('may be an array or stand under its name, hosts and facts left out', async () => {
    const body = { outlets: [{ name: 'Senna Tribune', hosts: [], facts: [] }] }
    expect(await readOutlets(file('[{"name":"Senna Tribune"}]'))).toEqual({ body })
    expect(await readOutlets(file('{"outlets":[{"name":"Senna Tribune"}]}'))).toEqual({ body })
  })

  it('goes as it is where it is a table', async () => {
    const read = await readOutlets(file('name,hosts', 'Outlets.CSV'))
    expect('form' in read && (read.form as Blob).type).toBe('text/csv')
  })

  it.each(['{', '{}', 'null', '[{"hosts":[]}]', '[null]'])('says why %s is none', async (text) => {
    expect(await readOutlets(file(text))).toMatchObject({
      problem: { title: 'This file is no list of outlets.' },
    })
  })
})
