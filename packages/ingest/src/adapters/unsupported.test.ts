import { expect, it } from 'vitest'
import { createSource } from '../source.js'
import { unsupportedAdapter } from './unsupported.js'

const source = (fileName: string, content: string, mediaType: string | null = null) =>
  createSource({ input: fileName, fileName, bytes: Buffer.from(content, 'latin1'), mediaType })
async function outcome(...args: Parameters<typeof source>) {
  const parsed: unknown[] = []
  for await (const each of await unsupportedAdapter.parse(source(...args))) parsed.push(each)
  return [unsupportedAdapter.detect(source(...args)), parsed[0]]
}
it.each([
  ['a.docx', 'PK\x03\x04\0\0', null, 'proved', 'Word, Excel and other Office documents'],
  ['a.epub', 'PK\x03\x04\0\0', null, 'proved', 'E-books'],
  ['a.zip', 'PK\x03\x04\0\0', null, 'proved', 'Compressed files'],
  ['a.rtf', '{\\rtf1 The quay}', null, 'proved', 'RTF documents'],
  ['a.txt', '\x89PNG\r\n\x1a\n\0\0', null, 'proved', 'Pictures'],
  ['a.xml', '<?xml version="1.0"?><NewsML Version="1.2">', null, 'looks', 'NewsML 1 files'],
  ['a.xml', '<?xml version="1.0"?><catalogue>', null, 'named', 'XML files'],
] as const)('%s %j (%s) is %s: %s', async (fileName, content, mediaType, confidence, name) => {
  expect(await outcome(fileName, content, mediaType)).toEqual([
    confidence,
    { kind: 'skipped', code: 'not-read-yet', reason: `${name} are not read yet.` },
  ])
})

it.each([
  ['a.txt', 'The quay is shut.'],
  ['a.html', '<html><body><p>The quay is shut.'],
  ['a.txt', 'From: the harbour office came no word.'],
  ['a', '<?xml version="1.0"?><!DOCTYPE html><html xmlns="x"><body>'],
  ['story.pages.txt', 'The quay is shut.'],
])('%s %j is none of its kinds', (fileName, content) => {
  expect(unsupportedAdapter.detect(source(fileName, content))).toBeNull()
})
