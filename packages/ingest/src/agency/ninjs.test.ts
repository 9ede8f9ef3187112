import { describe, expect, it } from 'vitest'
import { readAll } from '../_read.js'

const BODY =
  '<p>VALE – The harbour office closed the quay on Monday after two cracks were found in its wall, the mayor said. It will stay shut for six weeks while divers look at the piles.</p><p>Ferries land at the old pier until then, and buses take the passengers from there to the market square.</p>'
const V1 = {
  uri: 'https://agency.example/items/1',
  type: 'text',
  versioncreated: '2031-05-04T08:00:00+02:00',
  firstcreated: '2031-05-04T06:00:00+02:00',
  pubstatus: 'usable',
  language: 'en-GB',
  headline: 'Quay shut',
  byline: 'By Ada Lund and Bo Roth',
  creditline: 'Vale Agency/Northern Star',
  located: 'Vale',
  copyrightholder: 'Vale Agency',
  usageterms: 'Not for resale.',
  body_html: BODY,
}
const V2 = {
  standard: { name: 'ninjs', version: '2.1' },
  uri: 'tag:agency.example,2031:2',
  type: 'text',
  versioncreated: '2031-05-04T08:00:00Z',
  headlines: [
    { role: 'short', value: 'Quay' },
    { role: 'main', value: 'Quay shut' },
  ],
  bodies: [
    { role: 'main', contenttype: 'text/plain', value: 'Plain words.' },
    { role: 'main', contenttype: 'text/html', value: BODY },
  ],
  by: 'Ada Lund',
  infosources: [{ name: 'Vale Agency' }],
  associations: [{ name: 'p', uri: 'tag:p', type: 'picture', headlines: [{ value: 'A picture' }] }],
}
const brief = (items: Awaited<ReturnType<typeof readAll>>) =>
  items.map((item) => (item.kind === 'article' ? `${item.article.headline}` : item.code))

describe('ninjs', () => {
  it('1.4: headline, authors, credit, provider, dates, terms and body', async () => {
    const [item] = await readAll('a.json', JSON.stringify(V1))
    expect(item).toMatchObject({
      id: 'https://agency.example/items/1',
      article: {
        headline: 'Quay shut',
        outlet: 'Vale Agency',
        url: 'https://agency.example/items/1',
        bylines: ['Ada Lund', 'Bo Roth', 'Vale Agency/Northern Star'],
        published: '2031-05-04T06:00:00+02:00',
        modified: '2031-05-04T08:00:00+02:00',
        language: 'en',
        text: expect.stringMatching(/^Quay shut\n\nVALE – The harbour [^\n]+\n\nFerries land [^\n]+$/u),
        partial: null,
        textChanges: [
          { code: 'extracted' },
          { code: 'dateline', message: 'Dateline: Vale' },
          { code: 'credit' },
          { code: 'usage-terms', message: 'Terms of use: Not for resale.' },
        ],
      },
    })
  })

  it('2.x: the main headline, the formatted body, the provider', async () => {
    expect(await readAll('a', JSON.stringify(V2))).toMatchObject([
      {
        article: {
          headline: 'Quay shut',
          outlet: 'Vale Agency',
          url: null,
          bylines: ['Ada Lund'],
          text: expect.stringContaining('VALE – The harbour'),
        },
      },
    ])
  })

  it('3.0: names in camel case', async () => {
    const item = {
      uri: 'tag:3',
      pubStatus: 'usable',
      versionCreated: '2031-05-04T08:00:00Z',
      headlines: V2.headlines,
      bodies: [{ contentType: 'text/html', value: BODY }],
    }
    expect(await readAll('a.json', JSON.stringify(item))).toMatchObject([
      { article: { headline: 'Quay shut', published: '2031-05-04T08:00:00Z', partial: null } },
    ])
  })

  it('lists, lines, and other articles among them', async () => {
    const other = { title: 'Other', text: 'Other words.' }
    expect(brief(await readAll('a.json', JSON.stringify([V1, other, V2])))).toEqual([
      'Quay shut',
      'Other',
      'Quay shut',
    ])
    expect(
      brief(await readAll('a.jsonl', [V1, other, V2].map((each) => JSON.stringify(each)).join('\n'))),
    ).toEqual(['Quay shut', 'Other', 'Quay shut'])
  })

  it('leaves out what was withdrawn or withheld, and what is no text, each with its reason', async () => {
    const list = [
      { ...V1, pubstatus: 'canceled' },
      { ...V1, pubstatus: 'withheld' },
      { uri: 'tag:p', type: 'picture', versioncreated: '2031-05-04' },
      { uri: 'tag:e', type: 'text', versioncreated: '2031-05-04' },
    ]
    const items = await readAll('a.json', JSON.stringify(list))
    expect(brief(items)).toEqual(['canceled', 'withheld', 'not-text', 'empty'])
    expect(items[0]).toMatchObject({ reason: 'Entry 1: The provider has canceled this item ("Quay shut").' })
  })

  it('notes an embargo, and marks what is incomplete or only described', async () => {
    const list = [
      { ...V1, uri: 'tag:1', embargoed: '2031-05-05T00:00:00Z', representationtype: 'incomplete' },
      {
        uri: 'tag:2',
        type: 'text',
        versioncreated: '2031-05-04',
        headline: 'Two',
        description_text: 'It is shut.',
      },
    ]
    expect(await readAll('a.json', JSON.stringify(list))).toMatchObject([
      {
        article: {
          partial: 'The provider says that the item is not complete.',
          textChanges: expect.arrayContaining([expect.objectContaining({ code: 'embargo' })]),
        },
      },
      { article: { partial: 'The item holds only a description.', text: 'Two\n\nIt is shut.' } },
    ])
  })

  it('opens packages, but not without end', async () => {
    const packed = {
      uri: 'tag:c',
      type: 'composite',
      versioncreated: '2031-05-04',
      associations: { one: V1, two: { ...V2, uri: 'tag:2' } },
    }
    expect(brief(await readAll('a.json', JSON.stringify(packed)))).toEqual(['Quay shut', 'Quay shut'])
    const open = '{"uri":"tag:x","type":"composite","versioncreated":"2031-05-04","associations":['
    const deep = `${open.repeat(3000)}${JSON.stringify(V1)}${']}'.repeat(3000)}`
    expect(brief(await readAll('a.json', deep))).toEqual(['not-text'])
  })
})
