import { expect, it } from 'vitest'
import { readAll } from '../_read.js'
import { zipBytes } from '../wacz/_zip.js'

const TEXT = 'The quay at Vessar was shut on Monday after cracks were found in its wall.'
const brief = (items: Awaited<ReturnType<typeof readAll>>) =>
  items.map((item) => (item.kind === 'article' ? item.article.text : item.code))
const file = (name: string, content: string, isDeflated = true) => ({
  name,
  bytes: Buffer.from(content),
  isDeflated,
})

it('reads each file as if it lay in a folder, in the order of their names', async () => {
  const bytes = zipBytes([
    file('story/two.txt', `${TEXT} Two.`),
    file('story/one.jsonl', `${JSON.stringify({ text: `${TEXT} One.` })}\n`, false),
    file('story/', ''),
    file('story/.hidden.txt', TEXT),
    file('__MACOSX/story/two.txt', 'x'),
    file('story/picture.dat', 'pixels'),
    file('story/empty.txt', ''),
  ])
  const items = await readAll('story.zip', bytes)
  expect(brief(items)).toEqual(['empty', `${TEXT} One.`, 'unknown-format', `${TEXT} Two.`])
  expect(items[1]!.input).toMatch(/story\.zip#story\/one\.jsonl$/u)
})

it('opens ZIP files in ZIP files, and those under another name', async () => {
  const inner = zipBytes([file('a.txt', TEXT)])
  expect(brief(await readAll('outer.bin', zipBytes([{ name: 'inner.zip', bytes: inner }])))).toEqual([TEXT])
})

it('leaves documents that are ZIP files to their own names', async () => {
  const word = zipBytes([file('[Content_Types].xml', '<Types/>'), file('word/document.xml', '<w/>')])
  for (const name of ['a.docx', 'a.zip']) expect(brief(await readAll(name, word))).toEqual(['not-read-yet'])
})

it('names what is damaged or holds nothing', async () => {
  const bytes = zipBytes([file('a.txt', TEXT.repeat(20)), file('b.txt', TEXT)])
  expect(brief(await readAll('a.zip', bytes.subarray(0, -30)))).toEqual(['malformed-zip'])
  expect(brief(await readAll('a.zip', zipBytes([file('a/', '')])))).toEqual(['no-article'])
  bytes.fill(0xff, 40, 60)
  expect(brief(await readAll('a.zip', bytes))).toEqual(['malformed-zip', TEXT])
})
