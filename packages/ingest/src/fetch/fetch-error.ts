/** Why a fetch ended without an answer: a stable code and words for people. */
import { errorMessage } from '../adapters/adapter.js'

/** Ends the fetch with a reason for people. Never leaves this folder. */
export class FetchError extends Error {
  override name = 'FetchError'
  constructor(
    readonly code: string,
    message: string,
    /** When asking again makes sense, in milliseconds since 1970, where that is known. */
    readonly retryAt: number | null = null,
  ) {
    super(message)
  }
}

export interface Failure {
  /** Stable kebab-case. */
  code: string
  reason: string
  /** Milliseconds since 1970, where something said so. */
  retryAt?: number | null
}

/** What an error of the network, of TLS, of HTTP or of unpacking means. */
export function describeFailure(error: unknown, host: string): Failure {
  if (error instanceof FetchError) return { code: error.code, reason: error.message, retryAt: error.retryAt }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (error instanceof Error && error.name === 'AbortError')
    return { code: 'aborted', reason: 'The fetch was called off.' }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return { code: 'unknown-host', reason: `The host "${host}" was not found.` }
  if (code === 'ECONNREFUSED') return { code: 'no-connection', reason: 'The server refused the connection.' }
  if (code === 'HPE_HEADER_OVERFLOW')
    return { code: 'too-large', reason: 'The head of the answer is too large.' }
  if (code.startsWith('HPE_'))
    return { code: 'bad-answer', reason: `The answer is no proper HTTP: ${errorMessage(error)}.` }
  if (/^Z_|^ERR_(?:_ERROR_|BROTLI_|ZLIB_|PADDING)|^ERR__ERROR_FORMAT/u.test(code))
    return { code: 'bad-answer', reason: 'The packed answer is damaged.' }
  if (/CERT|SELF_SIGNED|TLS|SSL/u.test(code))
    return {
      code: 'bad-certificate',
      reason: `The certificate of the server does not hold: ${errorMessage(error)}.`,
    }
  return { code: 'no-connection', reason: `It could not be fetched: ${errorMessage(error)}.` }
}
