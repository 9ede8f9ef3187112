import { describe, expect, it } from 'vitest'
import { SOURCES } from '../../browser/_room-data.js'
import { writeOpml } from './opml.js'

describe('a list of feeds', () => {
  it('names feeds alone and escapes what they are called', () => {
    const feed = {
      ...SOURCES[0]!,
      title: 'Wharf & "Tide" <daily>',
      address: 'https://wharf.example/?a=1&b=2',
    }
    const opml = writeOpml('A room', [feed, ...SOURCES.slice(1)])
    expect(opml.match(/<outline /gu)).toHaveLength(1)
    expect(opml).toContain(
      'title="Wharf &amp; &quot;Tide&quot; &lt;daily&gt;" xmlUrl="https://wharf.example/?a=1&amp;b=2"/>',
    )
  })
})
