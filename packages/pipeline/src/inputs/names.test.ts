import fc from 'fast-check'
import { expect, it } from 'vitest'
import { safeName } from './names.js'

it('keeps the last part and the ending of a name', () => {
  expect(safeName('Harbour report.pdf')).toEqual({ shown: 'Harbour report.pdf', file: 'Harbour_report.pdf' })
  expect(safeName('../../etc/passwd')).toEqual({ shown: 'passwd', file: 'passwd' })
  expect(safeName('C:\\letters\\quay.warc.gz').file).toBe('quay.warc.gz')
  expect(safeName('\u202Egpj.exe')).toEqual({ shown: 'gpj.exe', file: 'gpj.exe' })
  expect(safeName('').shown).toBe('a file without a name')
  expect(safeName('.htaccess').file).toBe('file.htaccess')
  expect(safeName('..hidden.name.txt').file).toBe('hidden.name.txt')
  expect(safeName('报告.pdf').file).toBe('file.pdf')
})

it('gives nothing that leads anywhere, whatever comes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
      const { file, shown } = safeName(given)
      expect(file).toMatch(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,79}$/u)
      expect(file).not.toMatch(/^\.|\.\.$|^\.\.?$/u)
      expect(shown).toMatch(/^[^/\\\p{Cc}]{1,200}$/u)
    }),
    { seed: 20_310_504, numRuns: 3_000 },
  )
})
