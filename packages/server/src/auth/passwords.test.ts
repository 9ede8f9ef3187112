import { scrypt } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { createPasswords } from './passwords.js'

vi.mock('node:crypto', async (importActual) => {
  const actual = await importActual<typeof import('node:crypto')>()
  return { ...actual, scrypt: vi.fn(actual.scrypt) }
})

describe('passwords', () => {
  const passwords = createPasswords({ logN: 4 })

  it('are kept salted, and known again however they were typed', async () => {
    const [one, two] = [await passwords.hash('Vale Brücke 1931'), await passwords.hash('Vale Brücke 1931')]
    expect(one).not.toBe(two)
    expect(one).toMatch(/^\$scrypt\$ln=4,r=8,p=1\$/u)
    expect(await passwords.verify('Vale Bru\u0308cke 1931', one)).toBe(true)
    expect(await passwords.verify('vale brücke 1931', one)).toBe(false)
  })

  it('open nothing where there is no hash, or none of ours', async () => {
    for (const hash of [null, '', 'x', '$scrypt$ln=63,r=8,p=1$AAAA$AAAA', '$scrypt$ln=4,r=8,p=1$AAAA$AAAA'])
      expect(await passwords.verify('', hash)).toBe(false)
  })

  it('are made as dear as they must be, and are known after the cost was raised', async () => {
    const dear = createPasswords()
    expect(await dear.hash('the bridge of Vale')).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$/u)
    expect(await dear.verify('the bridge of Vale', await passwords.hash('the bridge of Vale'))).toBe(true)
  })

  it('take as many derivations for somebody unknown', async () => {
    const hash = await passwords.hash('the bridge of Vale')
    vi.mocked(scrypt).mockClear()
    await passwords.verify('guess', hash)
    await passwords.verify('guess', null)
    const [known, unknown] = vi.mocked(scrypt).mock.calls
    expect(unknown!.slice(2, 4)).toEqual(known!.slice(2, 4))
  })
})
