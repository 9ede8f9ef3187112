/** The header `Content-Type` taken apart. */

export interface ContentType {
  /** Lower case, without parameters. */
  mediaType: string | null
  charset: string | null
}

export function readContentType(header: string | null | undefined): ContentType {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim())
  const charset = parameters
    .find((part) => /^charset\s*=/iu.test(part))
    ?.replace(/^[^=]*=/u, '')
    .replace(/["']/gu, '')
    .trim()
  return { mediaType: type.toLowerCase() || null, charset: charset || null }
}
