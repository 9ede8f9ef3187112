import { describe, expect, it } from 'vitest'
import { createSource } from '../source.js'
import { chooseAdapter } from './adapter.js'
import { adapters } from './index.js'

const chosen = (fileName: string, content: string | Uint8Array, mediaType: string | null = null) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return (
    chooseAdapter(createSource({ input: fileName, fileName, bytes, mediaType }), adapters)?.adapter.format ??
    null
  )
}
const PAGE = '<!doctype html><html><body><p>The quay is shut.</p></body></html>'

describe('chooseAdapter', () => {
  it.each([
    ['a text that holds HTML stays text', 'a.txt', PAGE, null, 'plain text'],
    ['a page without extension is known by its content', 'page', PAGE, null, 'HTML'],
    ['a page under another name is known by its content', 'page.php', PAGE, null, 'HTML'],
    ['a page called .json is known by its content', 'a.json', PAGE, null, 'HTML'],
    [
      'a page after an XML declaration and a comment is HTML',
      'a',
      `<?xml version="1.0"?>\n<!-- x -->\n${PAGE}`,
      null,
      'HTML',
    ],
    ['a plain text called .html is text', 'a.html', 'The quay is shut.', null, 'plain text'],
    ['the media type outweighs the name', 'a.html', PAGE, 'text/plain', 'plain text'],
    ['a vague media type does not', 'a.html', PAGE, 'application/octet-stream', 'HTML'],
    ['a PDF called .txt is a PDF', 'a.txt', '%PDF-1.4\n…', null, 'PDF'],
    ['a text about PDF files is text', 'a.txt', 'A file begins with %PDF-1.4 as a rule.', null, 'plain text'],
    ['Markdown is known by its name alone', 'a.md', '# Quay', null, 'Markdown'],
    [
      'a feed is not taken for text',
      'feed',
      '<?xml version="1.0"?><rss version="2.0"><channel>',
      null,
      'a feed',
    ],
    [
      'a feed called .xml is not either',
      'a.xml',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      null,
      'a feed',
    ],
    ['a feed served as a page is a feed', 'feed', '<rss version="2.0"><channel>', 'text/html', 'a feed'],
    [
      'a JSON Feed called .json is a feed',
      'a.json',
      '{"version":"https://jsonfeed.org/version/1.1"}',
      null,
      'a feed',
    ],
    ['a page about feeds is a page', 'a.html', '<html><body><p>The element &lt;rss&gt;</p>', null, 'HTML'],
    [
      'a mail message is not taken for text',
      'a.eml',
      'From: a@vale.example\nTo: b@vale.example\nSubject: x\nDate: y\n\nHello',
      null,
      'a mail message',
    ],
    [
      'a WARC file is not taken for text',
      'x',
      'WARC/1.0\r\nWARC-Type: warcinfo\r\n',
      null,
      'a web archive (WARC)',
    ],
  ])('%s', (_, fileName, content, mediaType, format) => {
    expect(chosen(fileName, content, mediaType)).toBe(format)
  })

  it('refuses other bytes', () => {
    expect(chosen('a.txt', Uint8Array.from([1, 2, 0, 3, 0, 0, 9, 1]))).toBeNull()
    expect(chosen('a.txt', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2]))).toBe('a ZIP file')
  })
})
