/**
 * The report page sealed: linked data, a manifest of hashes and, where a key is given, a signature go into elements of their own. No byte of
 * the page is left out: the manifest holds the hash of the whole page with its own element and that of the seal empty.
 */
import { createHash, type KeyObject } from 'node:crypto'
import { type Comparison, DossierManifest, DossierSeal } from '@parallax/contract'
import type { Failure } from '@parallax/core'
import { dataElement, dataIn, dataTag, escapeJson } from '@parallax/core/anchor'
import { toSchemaOrg } from '../linked/schema-org.js'
import { fingerprintOf, isSealOf, keyOfSeal, sealBytes } from './keys.js'

const COMPARISON = dataTag('comparison')
const LINKED_DATA = dataTag('linked-data', 'application/ld+json')
const MANIFEST = dataTag('manifest')
const SEAL = dataTag('seal')
const END = '</body>'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const toData = (value: unknown) => escapeJson(JSON.stringify(value))

/** The page as it was before manifest and seal were put in. */
function emptied(html: string): string {
  let page = html
  for (const tag of [MANIFEST, SEAL]) {
    const content = dataIn(page, tag)
    if (content !== null) page = page.slice(0, content.start) + page.slice(content.end)
  }
  return page
}

/** The page is not one that can be sealed. */
export class DossierPageError extends Error {
  override name = 'DossierPageError'
}

/**
 * Seals a page that `renderHtml` of the report made of this comparison. The same page and key give the same bytes.
 * @throws {DossierPageError} where the page holds no comparison.
 */
export function sealPage(html: string, comparison: Comparison, privateKey: KeyObject | null): string {
  const data = dataIn(html, COMPARISON)
  const end = html.lastIndexOf(END)
  if (data === null || end === -1)
    throw new DossierPageError('The page holds no comparison. Build it again: npm run build')
  const linked = toData(toSchemaOrg(comparison))
  const elements = [dataElement(LINKED_DATA, linked), dataElement(MANIFEST), dataElement(SEAL)].join('\n')
  const empty = `${html.slice(0, end)}${elements}\n${html.slice(end)}`
  const manifest: DossierManifest = {
    dossier: 1,
    version: comparison.method.version,
    title: comparison.story.title,
    texts: comparison.articles.map(({ id, article: { outlet, url, published, sha256 } }) => ({
      article: id,
      outlet,
      url,
      published,
      sha256,
    })),
    comparison: hashOf(data.text),
    linkedData: hashOf(linked),
    page: hashOf(empty),
  }
  const said = toData(manifest)
  const seal = privateKey === null ? '' : toData(sealBytes(Buffer.from(said), privateKey))
  return empty
    .replace(dataElement(MANIFEST), () => dataElement(MANIFEST, said))
    .replace(dataElement(SEAL), () => dataElement(SEAL, seal))
}

export interface SealedPage {
  failures: Failure[]
  /** Fingerprint of the key that signed it; null where nobody did. */
  signedBy: string | null
}

const failure = (path: string, code: string, message: string): Failure => ({ path, code, message })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function checkTexts(manifest: DossierManifest, comparison: unknown): Failure[] {
  const articles = (comparison as Partial<Comparison> | undefined)?.articles
  const held = Array.isArray(articles) ? articles.map(({ id, article }) => `${id} ${article?.sha256}`) : []
  const listed = manifest.texts.map(({ article, sha256 }) => `${article} ${sha256}`)
  return held.length === listed.length && held.every((text, index) => text === listed[index])
    ? []
    : [failure('manifest.texts', 'texts-differ', 'the manifest lists other texts than the comparison holds')]
}

function checkSeal(manifest: string, content: string, trusted: KeyObject | null): SealedPage {
  if (content === '')
    return {
      failures: trusted === null ? [] : [failure('seal', 'not-signed', 'nobody signed this file')],
      signedBy: null,
    }
  const seal = DossierSeal.safeParse(parsed(content))
  const key = seal.success ? keyOfSeal(seal.data) : null
  // What says nothing, such as a space, could be changed unseen: the seal stands as it was written.
  if (!seal.success || key === null || toData(seal.data) !== content)
    return { failures: [failure('seal', 'seal-broken', 'the signature is damaged')], signedBy: null }
  const signedBy = fingerprintOf(key)
  if (!isSealOf(Buffer.from(manifest), seal.data, key))
    return {
      failures: [failure('seal', 'signature-differs', 'the signature is not one over this manifest')],
      signedBy: null,
    }
  if (trusted !== null && fingerprintOf(trusted) !== signedBy)
    return {
      failures: [
        {
          ...failure('seal', 'other-key', 'another key than the one that was named signed this file'),
          expected: fingerprintOf(trusted),
          actual: signedBy,
        },
      ],
      signedBy,
    }
  return { failures: [], signedBy }
}

/**
 * Checks manifest and signature of a page; `comparison` is what the page holds. Null where the page was never sealed. `trusted` is the key
 * that must have signed it.
 */
export function checkSealedPage(
  html: string,
  comparison: unknown,
  trusted: KeyObject | null,
): SealedPage | null {
  const said = dataIn(html, MANIFEST)
  if (said === null) return null
  const manifest = DossierManifest.safeParse(parsed(said.text))
  if (!manifest.success)
    return {
      failures: [failure('manifest', 'manifest-broken', 'the manifest is damaged or of another version')],
      signedBy: null,
    }
  const failures: Failure[] = []
  const expect = (
    path: 'comparison' | 'linkedData' | 'page',
    actual: string | undefined,
    message: string,
  ) => {
    if (actual !== undefined && hashOf(actual) === manifest.data[path]) return
    failures.push({
      ...failure(`manifest.${path}`, `${path === 'page' ? 'page' : 'element'}-differs`, message),
      expected: manifest.data[path],
    })
  }
  expect('comparison', dataIn(html, COMPARISON)?.text, 'the findings are not those that were sealed')
  expect('linkedData', dataIn(html, LINKED_DATA)?.text, 'the linked data are not those that were sealed')
  expect(
    'page',
    emptied(html),
    'the page is not the file that was sealed; a browser that saved it writes it anew',
  )
  const seal = checkSeal(said.text, dataIn(html, SEAL)?.text ?? '', trusted)
  return {
    failures: [...failures, ...checkTexts(manifest.data, comparison), ...seal.failures],
    signedBy: seal.signedBy,
  }
}
