/**
 * The comparison inside a page: JSON that no text of an article can break out of, without what the texts give again exactly.
 */
import type { Evidence } from '@parallax/contract'
import { dataIn, dataTag, describe, mapObjects, type Packed, unpack } from '@parallax/core/anchor'

type Texts = ReadonlyMap<string, string>
type Plain = Record<string, unknown>

/** The element that holds the comparison. The page's script looks for the same id. */
const COMPARISON = dataTag('comparison')

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPlace(value: Plain): value is Plain & Pick<Evidence, 'article' | 'start' | 'end' | 'exact'> {
  const { article, start, end, exact } = value
  return (
    typeof article === 'string' &&
    typeof start === 'number' &&
    typeof end === 'number' &&
    typeof exact === 'string'
  )
}

/** What {@link describe} gives for the place, where the text is at hand. */
function contextOf(value: Plain, texts: Texts): { prefix: string; suffix: string } | undefined {
  if (!isPlace(value)) return undefined
  const text = texts.get(value.article)
  return text === undefined ? undefined : describe({ id: value.article, text }, value)
}

/** Leaves out each prefix and suffix that is the very one that {@link restore} will put back. `exact` stays. */
export function compact(comparison: unknown): unknown {
  const texts = textsOf(comparison)
  return mapObjects(comparison, (value) => {
    const context = contextOf(value, texts)
    if (context === undefined) return value
    if (value.prefix !== context.prefix || value.suffix !== context.suffix) return value
    const { prefix: _prefix, suffix: _suffix, ...rest } = value
    return rest
  })
}

/** The inverse of {@link compact}. Evidence that was never whole comes back with the context of its stated place. */
export function restore(embedded: unknown): unknown {
  const texts = textsOf(embedded)
  return mapObjects(embedded, (value) => {
    if ('prefix' in value || 'suffix' in value) return value
    const context = contextOf(value, texts)
    return context === undefined ? value : { ...value, prefix: context.prefix, suffix: context.suffix }
  })
}

function textsOf(comparison: unknown): Texts {
  const articles = isPlain(comparison) && Array.isArray(comparison.articles) ? comparison.articles : []
  const texts = new Map<string, string>()
  for (const item of articles) {
    if (!isPlain(item) || !isPlain(item.article)) continue
    if (typeof item.id === 'string' && typeof item.article.text === 'string') {
      texts.set(item.id, item.article.text)
    }
  }
  return texts
}

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

function isPacked(value: unknown): value is Packed {
  return isPlain(value) && Array.isArray(value.keys) && Array.isArray(value.strings) && 'data' in value
}

/**
 * The comparison out of a report file, as unchecked JSON with each prefix and suffix put back. `undefined` where the file is
 * not a report or its JSON is broken.
 */
export function readEmbedded(html: string): unknown {
  const data = dataIn(html, COMPARISON)
  if (data === null) return undefined
  try {
    const packed: unknown = JSON.parse(data.text)
    return isPacked(packed) ? restore(unpack(packed)) : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
