/** The outlines of an OPML text that name a feed. */
import { type Opml, parseOpml } from 'feedsmith'
import { decodeEntities } from '../html/entities.js'
import { firstTag, tagsOf, withoutDoctype } from '../xml/elements.js'

type Outline = Opml.Outline<string>

export interface FoundOutline {
  xmlUrl: string
  htmlUrl: string | null
  name: string
  folders: string[]
}

export interface FoundOutlines {
  title: string
  outlines: FoundOutline[]
  faults: string[]
}

/** A list that is not well-formed is read outline by outline; its folders are lost then. */
export function readOpml(source: string): FoundOutlines {
  const { text } = withoutDoctype(source.replace(/^\ufeff/u, ''))
  if (firstTag(text)?.name !== 'opml')
    return { title: '', outlines: [], faults: ['It is not a list of feeds.'] }
  try {
    const { head, body } = parseOpml(text)
    return { title: head?.title ?? '', outlines: flatten(body?.outlines ?? []), faults: [] }
  } catch {
    // Damaged, or nested beyond measure: the outlines still say what they are.
    return {
      title: '',
      outlines: [...outlinesIn(text)],
      faults: ['It is not well-formed; its folders were lost.'],
    }
  }
}

function flatten(outlines: readonly Outline[]): FoundOutline[] {
  const found: FoundOutline[] = []
  const queue = outlines.map((outline) => ({ outline, folders: [] as string[] })).reverse()
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { outline, folders } = next
    const name = outline.title ?? outline.text ?? ''
    if (outline.xmlUrl !== undefined)
      found.push({ xmlUrl: outline.xmlUrl, htmlUrl: outline.htmlUrl ?? null, name, folders })
    for (const inner of [...(outline.outlines ?? [])].reverse())
      queue.push({ outline: inner, folders: name === '' ? folders : [...folders, name] })
  }
  return found
}

function* outlinesIn(text: string): Generator<FoundOutline> {
  for (const { start, end, name, isEnd } of tagsOf(text)) {
    if (name !== 'outline' || isEnd) continue
    const of = (attribute: string): string | null => {
      const match = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'iu').exec(
        text.slice(start, end),
      )
      return match === null ? null : decodeEntities(match[1] ?? match[2] ?? '')
    }
    const xmlUrl = of('xmlUrl')
    if (xmlUrl !== null)
      yield { xmlUrl, htmlUrl: of('htmlUrl'), name: of('title') ?? of('text') ?? '', folders: [] }
  }
}
