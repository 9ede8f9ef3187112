/** One account alone: what it says, on whose word. */
import type { Annotation, Attribution } from '@parallax/contract'
import { isolated } from './inert.js'
import { nothing, type Page, type Section } from './page.js'
import { formatFigure, plural, quote } from './words.js'

const exactOf = ({ article }: Annotation, { start, end }: { start: number; end: number }) =>
  article.text.slice(start, end)

function attributionLines(
  { lookup, paint }: Page,
  annotation: Annotation,
  attribution: Attribution,
): string[] {
  const { holder, cue } = lookup.holderOf(annotation.id, attribution.id) ?? { holder: '', cue: null }
  const content = attribution.content.map((span) => quote(exactOf(annotation, span))).join(' … ')
  const how = cue === null ? '' : ` (“${isolated(cue)}”)`
  return paint.block('  – ', `${isolated(holder)}${how}: ${content}`)
}

function figureLines({ paint }: Page, annotation: Annotation): string[] {
  return annotation.figures.flatMap((figure) => {
    const of = figure.counts?.of ? ` ← ${isolated(figure.counts.of.text)}` : ''
    const counted = figure.counts === null ? '' : ` · ${isolated(figure.counts.text)}${of}`
    const role = figure.counts?.role ? ` (${figure.counts.role})` : ''
    return paint.block(
      '  – ',
      `${quote(exactOf(annotation, figure))} · ${formatFigure(figure)}${counted}${role}`,
    )
  })
}

function nameLines({ paint }: Page, { names, entities }: Annotation): string[] {
  return entities.flatMap(({ id, name, type }) => {
    const labels = new Set(names.filter(({ entity }) => entity === id).map(({ label }) => quote(label)))
    return labels.size === 0
      ? []
      : paint.block('  – ', `${isolated(name)} (${type}): ${[...labels].join(', ')}`)
  })
}

/** The sections of a single account; the comparison holds exactly one. */
export const renderAccount: Section = (page) => {
  const { paint, lookup } = page
  const [annotation] = lookup.comparison.articles
  if (!annotation) return []
  const { attributions, figures, entities } = annotation
  const or = (lines: string[], says: string) => (lines.length > 0 ? lines : nothing(page, says))
  return [
    ...paint.heading('Said by others', plural(attributions.length, 'attribution')),
    ...or(
      attributions.flatMap((each) => attributionLines(page, annotation, each)),
      'No words of others were found: the account speaks in its own voice.',
    ),
    ...paint.heading('Figures', plural(figures.length, 'figure')),
    ...or(figureLines(page, annotation), 'No figures were found.'),
    ...paint.heading('Names', plural(entities.length, 'name')),
    ...or(nameLines(page, annotation), 'No names were found.'),
  ]
}
