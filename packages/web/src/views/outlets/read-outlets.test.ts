import { describe, expect, it } from 'vitest'
import { readOutlets } from './read-outlets.js'

describe('a list of outlets', () => {
  it('may be an array or stand under its name, hosts and facts left out', () => {
    const outlets = [{ name: 'Senna Tribune', hosts: [], facts: [] }]
    expect(readOutlets('[{"name":"Senna Tribune"}]')).toEqual({ outlets })
    expect(readOutlets('{"outlets":[{"name":"Senna Tribune"}]}')).toEqual({ outlets })
  })

  it.each(['{', '{}', 'null', '[{"hosts":[]}]', '[null]'])('says why %s is none', (text) => {
    expect(readOutlets(text)).toMatchObject({ problem: { title: 'This file is no list of outlets.' } })
  })
})
