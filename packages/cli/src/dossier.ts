/** A dossier out of a comparison: the page sealed, alone or in a ZIP with all that it takes to check it. */
import type { Capture, Comparison } from '@parallax/contract'
import type { ExportedFile } from '@parallax/exchange'
import type { PageLanguage } from '@parallax/report'
import type { Store } from '@parallax/store'
import { inChunks, toPieces } from './canonical.js'
import { inert } from './inert.js'
import type { Io } from './io.js'
import { readKeyFile } from './key-file.js'
import { readTemplate } from './report-template.js'

export interface DossierWish {
  isZip: boolean
  /** Whether only the cited words are shown. */
  passages: boolean
  /** Of the page; what it quotes stays as it was written. */
  language: PageLanguage
  /** File of the private key; null for a dossier that nobody signs. */
  key: string | null
}

/** The captures of the versions compared, each a web archive of its own; one that is missing or damaged is named and left out. */
export async function capturesOf({ articles }: Comparison, store: Store, io: Io): Promise<ExportedFile[]> {
  const { CaptureDamagedError, readRawRecord } = await import('@parallax/ingest')
  const files = new Map<string, ExportedFile>()
  const add = async (id: string): Promise<void> => {
    const capture: Capture | null = await store.captures.get(id)
    const name = `${id}.warc.gz`
    if (capture === null || files.has(name)) return
    try {
      const { bytes, original } = await readRawRecord(store.captureFolder, capture)
      files.set(name, { name, content: bytes })
      // A page that was served unchanged is kept once: its record names the one with the bytes.
      if (original !== null) await add(original.id)
    } catch (error) {
      if (!(error instanceof CaptureDamagedError)) throw error
      await io.stderr.write(`parallax: the capture ${inert(id)} is left out: ${inert(error.message)}\n`)
    }
  }
  for (const { id, article } of articles) {
    const versions = await store.articles.versions(id)
    const compared = versions.find(({ sha256 }) => sha256 === article.sha256)
    if (compared?.capture) await add(compared.capture)
  }
  return [...files.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

export async function makeDossier(
  comparison: Comparison,
  captures: readonly ExportedFile[],
  { isZip, passages, language, key }: DossierWish,
  { cwd }: Io,
): Promise<string | Uint8Array> {
  const [exchange, { renderHtml }, template] = await Promise.all([
    import('@parallax/exchange'),
    import('@parallax/report'),
    readTemplate(language),
  ])
  const privateKey = key === null ? null : exchange.readPrivateKey(await readKeyFile(key, cwd))
  const shown = passages ? exchange.withhold(comparison) : comparison
  const page = exchange.sealPage(renderHtml(shown, template, language), shown, privateKey)
  if (!isZip) return page
  const json = [...inChunks(await toPieces('Comparison', shown))].join('')
  const publicKey = privateKey === null ? null : exchange.publicPemOf(privateKey)
  // A capture holds the whole page: it would show what is to be withheld.
  return exchange.packDossier({
    page,
    json,
    comparison: shown,
    captures: passages ? [] : captures,
    privateKey,
    publicKey,
  })
}
