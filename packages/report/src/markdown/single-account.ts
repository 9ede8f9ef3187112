/** One account alone: what it says, on whose word. */
import { escapeMarkdown } from './escape.js'
import { heading, type Part, quoted } from './part.js'

export const singleAccountPart: Part = (lookup) => {
  const [annotation] = lookup.comparison.articles
  if (!annotation) return []
  const { text } = annotation.article
  const said = annotation.attributions.map(({ id, content }) => {
    const holder = lookup.holderOf(annotation.id, id)
    const words = content.map(({ start, end }) => quoted(text.slice(start, end))).join(' … ')
    return `- ${escapeMarkdown(holder?.holder ?? '')}: ${words}`
  })
  const figures = annotation.figures.map(({ start, end, counts }) => {
    const of = counts?.of ? ` ← ${escapeMarkdown(counts.of.text)}` : ''
    const counted = counts === null ? '' : ` (${escapeMarkdown(counts.text)}${of})`
    return `- ${quoted(text.slice(start, end))}${counted}`
  })
  return [
    ...heading('Said by others'),
    ...(said.length > 0 ? said : ['No words of others were found.']),
    '',
    ...heading('Figures'),
    ...(figures.length > 0 ? figures : ['No figures were found.']),
  ]
}
