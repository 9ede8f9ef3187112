/** PDF documents. */
import { isNamed, type Source } from '../source.js'
import type { Adapter } from './adapter.js'

/** Bytes within which readers look for the signature. */
const SIGNATURE_WITHIN = 1024

export const pdfAdapter: Adapter = {
  format: 'PDF',
  detect(source) {
    if (hasSignature(source)) return 'proved'
    return source.decoded === null && isNamed(source, ['pdf'], ['application/pdf']) ? 'named' : null
  },
  async parse({ bytes, url }) {
    const { parsePdf } = await import('../pdf/parse.js')
    return [await parsePdf(bytes, url)]
  },
}

/** Text that merely speaks of the signature has no line of its own with it at the start. */
function hasSignature({ bytes, decoded }: Source): boolean {
  const head = Buffer.from(bytes.subarray(0, SIGNATURE_WITHIN)).toString('latin1')
  return head.startsWith('%PDF-') || (decoded === null && head.includes('%PDF-'))
}
