import { generateKeyPairSync } from 'node:crypto'
import { Comparison, DossierManifest } from '@parallax/contract'
import { hashText, verifyComparison } from '@parallax/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tramStory } from '../_story.js'
import { DossierKeyError, fingerprintOf, makeKeys, readPrivateKey, readPublicKey } from './keys.js'
import { checkSealedPage, DossierPageError, sealPage } from './page.js'
import { withhold } from './withhold.js'

const story = tramStory()
const page = (comparison: Comparison) =>
  `<!doctype html><html><body><p>é</p><script type="application/json" id="comparison">${JSON.stringify(comparison).replaceAll('<', '\\u003c')}</script></body></html>`
const keys = makeKeys()
const key = readPrivateKey(keys.privateKey)
const sealed = sealPage(page(story), story, key)

describe('a sealed page', () => {
  it('holds as it was sealed, and says whose key signed it', () => {
    expect(checkSealedPage(sealed, story, null)).toEqual({ failures: [], signedBy: fingerprintOf(key) })
    expect(checkSealedPage(sealed, story, readPublicKey(keys.publicKey))?.failures).toEqual([])
    const plain = sealPage(page(story), story, null)
    expect(checkSealedPage(plain, story, null)).toEqual({ failures: [], signedBy: null })
  })

  it('is the same bytes twice', () => {
    expect(sealPage(page(tramStory()), tramStory(), key)).toBe(sealed)
  })

  it('does not hold with any one character changed', () => {
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), (at) => {
        const changed = `${sealed.slice(0, at)}${sealed[at] === '#' ? '+' : '#'}${sealed.slice(at + 1)}`
        const result = checkSealedPage(changed, story, null)
        return result === null || result.failures.length > 0
      }),
      { seed: 11, numRuns: 500 },
    )
  })

  it('does not hold cut in half, and tells a page that a browser wrote anew from changed findings', () => {
    expect(checkSealedPage(sealed.slice(0, sealed.length - 200), story, null)?.failures).not.toEqual([])
    const saved = sealed.replace('<p>é</p>', '<p>é</p>\n')
    expect(checkSealedPage(saved, story, null)?.failures.map(({ code }) => code)).toEqual(['page-differs'])
  })

  it('signed by another key than the one that is trusted is named as such', () => {
    const other = readPublicKey(makeKeys().publicKey)
    expect(checkSealedPage(sealed, story, other)?.failures).toMatchObject([
      { code: 'other-key', expected: fingerprintOf(other), actual: fingerprintOf(key) },
    ])
    const plain = sealPage(page(story), story, null)
    expect(checkSealedPage(plain, story, other)?.failures).toMatchObject([{ code: 'not-signed' }])
  })

  it('is told from one that was never sealed, and from one that cannot be', () => {
    expect(checkSealedPage(page(story), story, null)).toBeNull()
    expect(() => sealPage('<p>no report</p>', story, null)).toThrow(DossierPageError)
  })

  it('lists its texts by the hashes of their bytes', () => {
    const said = /id="manifest">([^<]+)</u.exec(sealed)![1]!
    const manifest = DossierManifest.parse(JSON.parse(said))
    expect(manifest.texts.map(({ sha256 }) => sha256)).toEqual(
      story.articles.map(({ article }) => hashText(article.text)),
    )
  })
})

describe('keys', () => {
  it('of another kind, or no keys at all, are refused with the cure', () => {
    const rsa = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
      type: 'pkcs8',
      format: 'pem',
    })
    expect(() => readPrivateKey(String(rsa))).toThrow(DossierKeyError)
    expect(() => readPrivateKey('no key')).toThrow(DossierKeyError)
    expect(() => readPrivateKey(keys.publicKey)).toThrow(DossierKeyError)
  })
})

describe('a comparison of which only the cited words are shown', () => {
  const bare = withhold(story)

  it('holds, and follows the contract', () => {
    expect(Comparison.parse(bare)).toEqual(bare)
    expect(verifyComparison(bare)).toEqual([])
  })

  it('has every finding of the whole, on the same words', () => {
    const wordsOf = ({ articles: _, ...findings }: Comparison) =>
      [...JSON.stringify(findings).matchAll(/"exact":"((?:[^"\\]|\\.)*)"/gu)].map(([, words]) => words)
    expect(wordsOf(bare)).toEqual(wordsOf(story))
    expect(bare.claims.map(({ cells }) => cells.map(({ position }) => position))).toEqual(
      story.claims.map(({ cells }) => cells.map(({ position }) => position)),
    )
  })

  it('shows no word that nothing cites, and keeps the hash of the whole', () => {
    const uncited = {
      ...story,
      claims: [],
      omissions: [],
      origins: [],
      reuse: [],
      conflicts: [],
      figureLedger: [],
      naming: [],
      acts: [],
      hardening: [],
      softening: [],
      headlines: [],
      unheard: [],
      across: [],
    }
    const nothing = withhold(uncited)
    expect(nothing.articles[0]!.article.text).toMatch(/^[·\s]+$/u)
    expect(nothing.articles[0]!.article.text.length).toBe(story.articles[0]!.article.text.length)
    expect(nothing.articles[0]!.article.sha256).toBe(story.articles[0]!.article.sha256)
    expect(verifyComparison(nothing)).toEqual([])
    expect(nothing.notes.at(-1)!.message).toContain('withheld')
  })

  it('does not hold where a shown word is changed', () => {
    const changed = structuredClone(bare)
    const { article } = changed.articles[0]!
    article.text = article.text.replace('tram', 'tran')
    expect(verifyComparison(changed).map(({ path }) => path)).toContain('articles[0].article.shown')
  })
})
