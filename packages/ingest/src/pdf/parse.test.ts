import { expect, it } from 'vitest'
import { parsePdf } from './parse.js'

/** A document of one page; each line is size, height and text. */
function pdfOf(lines: readonly (readonly [number, number, string])[], trailer = ''): Uint8Array {
  const content = lines.map(([size, y, text]) => `BT /F1 ${size} Tf 72 ${y} Td (${text}) Tj ET`).join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const offsets: number[] = []
  let file = '%PDF-1.4\n'
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length)
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 6\n0000000000 65535 f \n${table}trailer << /Size 6 /Root 1 0 R ${trailer}>>\nstartxref\n${file.length}\n%%EOF`
  return new TextEncoder().encode(file)
}

it('restores headline and paragraphs', async () => {
  const bytes = pdfOf([
    [20, 720, 'Quay in Vale is shut'],
    [11, 690, 'The quay was shut on Monday after engi-'],
    [11, 676, 'neers had found two cracks in its wall.'],
    [11, 662, 'It will stay so for six weeks.'],
  ])
  expect(await parsePdf(bytes, null)).toMatchObject({
    kind: 'article',
    known: {
      headline: 'Quay in Vale is shut',
      headlineSpan: { start: 0, end: 20 },
      text: expect.stringContaining('after engineers had found two cracks'),
    },
  })
})

it('names a damaged document and one without text', async () => {
  expect(await parsePdf(new TextEncoder().encode('%PDF-1.4\nnothing'), null)).toMatchObject({
    code: 'malformed-pdf',
  })
  expect(await parsePdf(pdfOf([]), null)).toMatchObject({ code: 'no-text' })
})

it('names a document that is protected by a password', async () => {
  const [owner, user] = ['5a'.repeat(32), 'a5'.repeat(32)]
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${owner}> /U <${user}> /P -4 >> /ID [<00> <00>] `
  expect(await parsePdf(pdfOf([[11, 700, 'The quay is shut.']], encrypt), null)).toEqual({
    kind: 'skipped',
    code: 'password-protected',
    reason: 'The PDF is protected by a password.',
  })
})
