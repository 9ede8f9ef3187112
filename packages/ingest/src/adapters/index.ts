/** The formats that can be read, in the order in which equal claims are settled. A new format is one more line here. */
import type { Adapter } from './adapter.js'
import { opmlAdapter, sitemapAdapter } from './address-lists.js'
import { agencyAdapter } from './agency.js'
import { feedAdapter } from './feed.js'
import { gzipAdapter } from './gzip.js'
import { htmlAdapter } from './html.js'
import { jsonAdapter } from './json.js'
import { mailAdapter } from './mail.js'
import { markdownAdapter } from './markdown.js'
import { pdfAdapter } from './pdf.js'
import { textAdapter } from './text.js'
import { unsupportedAdapter } from './unsupported.js'
import { waczAdapter } from './wacz.js'
import { warcAdapter } from './warc.js'
import { zipAdapter } from './zip.js'

export const adapters: readonly Adapter[] = [
  pdfAdapter,
  // Before gzip: a packed archive is read record by record.
  warcAdapter,
  // A package of web archives is a ZIP file, too.
  waczAdapter,
  zipAdapter,
  gzipAdapter,
  feedAdapter,
  opmlAdapter,
  sitemapAdapter,
  agencyAdapter,
  mailAdapter,
  unsupportedAdapter,
  jsonAdapter,
  markdownAdapter,
  htmlAdapter,
  textAdapter,
]
