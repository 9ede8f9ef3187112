/**
 * Annotations of others: Web Annotation JSON-LD (an annotation, a list, a page, a collection) and what the API of Hypothesis answers.
 * Contexts are never fetched: what gives our words another meaning is refused, what may do so is said.
 */
import type { ForeignAnnotation, ForeignTarget, Note } from '@parallax/contract'
import { hashOfName } from '../names.js'

/** What came in: the annotations that are understood, and why the others are not. */
export interface ReadAnnotations {
  annotations: ForeignAnnotation[]
  /** `at` is the place in the file, from 0. */
  refused: { at: number; reason: string }[]
  notes: Note[]
}

/** The file is no JSON, or holds no annotations in any form that is read here. */
export class AnnotationFormError extends Error {
  override name = 'AnnotationFormError'
}

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
/** A resource by its IRI, written alone or inside an object. */
const iriOf = (value: unknown): string | null =>
  textOf(value) ?? (isObject(value) ? textOf(value.id ?? value['@id']) : null)
const typesOf = (value: Json): string[] =>
  listOf(value.type ?? value['@type']).filter((type) => typeof type === 'string')

const ANNOTATION_CONTEXTS = /^https?:\/\/www\.w3\.org\/ns\/anno\.jsonld$/u
/** Contexts of the same working group that leave the words of annotations as they are. */
const HARMLESS_CONTEXTS = /^https?:\/\/www\.w3\.org\/ns\/(?:ldp|activitystreams)(?:\.jsonld)?$/u
/** The words that are read here. A context that says what they mean says something else. */
const WORDS_READ = new Set([
  ...[
    'id',
    'type',
    'target',
    'source',
    'selector',
    'state',
    'cached',
    'exact',
    'prefix',
    'suffix',
    'start',
    'end',
  ],
  ...['body', 'bodyValue', 'value', 'purpose', 'motivation', 'creator', 'created', 'name', 'items', 'first'],
  ...['Annotation', 'AnnotationCollection', 'AnnotationPage', 'SpecificResource', 'TextualBody'],
  ...['TextQuoteSelector', 'TextPositionSelector', '@vocab', '@base'],
])

/** Why the context does not let the words be read as they stand, or null. */
function faultOfContext(context: unknown, unknown: Set<string>): string | null {
  const parts = listOf(context)
  if (!parts.some((part) => typeof part === 'string' && ANNOTATION_CONTEXTS.test(part)))
    return 'its @context does not name the Web Annotation context, so its words may mean anything'
  for (const part of parts) {
    if (typeof part === 'string') {
      if (!ANNOTATION_CONTEXTS.test(part) && !HARMLESS_CONTEXTS.test(part)) unknown.add(part)
      continue
    }
    const given = isObject(part) ? Object.keys(part).find((word) => WORDS_READ.has(word)) : undefined
    if (given !== undefined) return `its @context gives “${given}” another meaning`
  }
  return null
}

function readSelectors(selectors: readonly unknown[]): Pick<ForeignTarget, 'quote' | 'position' | 'unread'> {
  const read: Pick<ForeignTarget, 'quote' | 'position' | 'unread'> = {
    quote: null,
    position: null,
    unread: [],
  }
  for (const selector of selectors) {
    const types = isObject(selector) ? typesOf(selector) : []
    if (isObject(selector) && types.includes('TextQuoteSelector') && textOf(selector.exact) !== null) {
      read.quote ??= {
        exact: selector.exact as string,
        prefix: textOf(selector.prefix) ?? '',
        suffix: textOf(selector.suffix) ?? '',
      }
      // A quote is narrowed by what refines it, and that is not understood here: the whole quote would be too much.
      if (selector.refinedBy !== undefined) return { quote: null, position: null, unread: ['refinedBy'] }
    } else if (
      isObject(selector) &&
      types.includes('TextPositionSelector') &&
      Number.isSafeInteger(selector.start) &&
      Number.isSafeInteger(selector.end)
    )
      read.position ??= { start: selector.start as number, end: selector.end as number }
    else read.unread.push(types[0] ?? 'a selector without a type')
  }
  return read
}

function readTarget(target: unknown): ForeignTarget | null {
  if (!isObject(target)) {
    const source = textOf(target)
    return source === null
      ? null
      : { source, text: hashOfName(source), quote: null, position: null, unread: [] }
  }
  const source = iriOf(target.source) ?? iriOf(target)
  if (source === null) return null
  const cached = listOf(target.state).flatMap((state) => (isObject(state) ? listOf(state.cached) : []))
  const hashes = [...cached, source].map((name) => hashOfName(iriOf(name) ?? ''))
  return {
    source,
    text: hashes.find((hash) => hash !== null) ?? null,
    ...readSelectors(listOf(target.selector)),
  }
}

/** Bodies by what they are for: tags apart from texts. A body that is only an address is a text as well. */
function readBodies(annotation: Json): Pick<ForeignAnnotation, 'notes' | 'tags'> {
  const read: Pick<ForeignAnnotation, 'notes' | 'tags'> = { notes: [], tags: [] }
  const plain = textOf(annotation.bodyValue)
  if (plain !== null) read.notes.push(plain)
  for (const body of listOf(annotation.body)) {
    const said = isObject(body) ? (textOf(body.value) ?? iriOf(body.source) ?? iriOf(body)) : textOf(body)
    if (said === null) continue
    const isTag = isObject(body) && listOf(body.purpose).includes('tagging')
    ;(isTag ? read.tags : read.notes).push(said)
  }
  return read
}

const nameOfAgent = (agent: unknown): string | null =>
  isObject(agent) ? (textOf(agent.name) ?? textOf(agent.nickname) ?? iriOf(agent)) : textOf(agent)

type OneRead = { annotation: ForeignAnnotation } | { reason: string }

function finish(annotation: Omit<ForeignAnnotation, 'targets'>, targets: readonly unknown[]): OneRead {
  const read = targets.map(readTarget)
  if (read.length === 0) return { reason: 'it has no target' }
  if (read.some((target) => target === null)) return { reason: 'a target of it names no resource' }
  return { annotation: { ...annotation, targets: read as ForeignTarget[] } }
}

function readWebAnnotation(value: unknown): OneRead {
  if (!isObject(value) || !typesOf(value).includes('Annotation')) return { reason: 'it is no Annotation' }
  const motivations = listOf(value.motivation).flatMap((each) => iriOf(each) ?? [])
  const targets = listOf(value.target)
  return finish(
    {
      id: iriOf(value),
      creator:
        listOf(value.creator)
          .map(nameOfAgent)
          .find((name) => name !== null) ?? null,
      created: textOf(value.created),
      motivations,
      ...readBodies(value),
      to: motivations.some((each) => each.endsWith('replying')) ? iriOf(targets[0]) : null,
    },
    targets,
  )
}

/** A row of the API of Hypothesis; its user is `acct:name@authority`, and a reply names those that it answers, the last one first answered. */
function readHypothesisRow(value: unknown): OneRead {
  if (!isObject(value) || textOf(value.uri) === null) return { reason: 'it names no page' }
  const note = textOf(value.text)
  const targets = listOf(value.target)
  return finish(
    {
      id: textOf(value.id),
      creator: textOf(value.user)?.replace(/^acct:/u, '') ?? null,
      created: textOf(value.created),
      motivations: [],
      notes: note === null ? [] : [note],
      tags: listOf(value.tags).filter((tag) => typeof tag === 'string'),
      to: textOf(listOf(value.references).at(-1)),
    },
    targets.length === 0 ? [value.uri] : targets,
  )
}

const isHypothesisRow = (value: unknown) =>
  isObject(value) && textOf(value.uri) !== null && value['@context'] === undefined && 'user' in value

/** The annotations inside a page, a collection or a list; null where it is none of these. */
function itemsOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value
  if (!isObject(value)) return null
  const types = typesOf(value)
  if (types.includes('Annotation')) return [value]
  if (types.includes('AnnotationPage')) return listOf(value.items)
  if (types.includes('AnnotationCollection')) return isObject(value.first) ? listOf(value.first.items) : []
  return null
}

function readItems(items: readonly unknown[], outer: unknown): ReadAnnotations {
  const result: ReadAnnotations = { annotations: [], refused: [], notes: [] }
  const unknown = new Set<string>()
  for (const [at, item] of items.entries()) {
    const own = isObject(item) ? item['@context'] : undefined
    const isHypothesis = isHypothesisRow(item)
    const contexts = [outer, own].flatMap(listOf)
    const fault = isHypothesis ? null : faultOfContext(contexts, unknown)
    const read =
      fault !== null ? { reason: fault } : isHypothesis ? readHypothesisRow(item) : readWebAnnotation(item)
    if ('annotation' in read) result.annotations.push(read.annotation)
    else result.refused.push({ at, reason: read.reason })
  }
  for (const name of [...unknown].sort())
    result.notes.push({
      code: 'context-not-read',
      message: `The context ${name} was not fetched; where it gives words another meaning, they were read as those of the Web Annotation context.`,
    })
  return result
}

/** More than the first page of a collection is elsewhere: what is not in the file is named. */
function noteRest(value: unknown, held: number): Note[] {
  if (!isObject(value)) return []
  const total = value.total
  return typeof total === 'number' && total > held
    ? [
        {
          code: 'further-pages',
          message: `The file holds ${held} of ${total} annotations; the others are on further pages.`,
        },
      ]
    : []
}

function parseLines(content: string): unknown[] | null {
  const lines = content.split('\n').filter((line) => line.trim() !== '')
  try {
    return lines.map((line) => JSON.parse(line) as unknown)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const lines = parseLines(content)
    if (lines !== null && lines.length > 1) return lines
    throw new AnnotationFormError(`This is no JSON (${error.message}). Give the file as it was exported.`)
  }
}

/**
 * Reads a file of annotations.
 * @throws {AnnotationFormError} where the file is no JSON or no form of annotations that is read here.
 */
export function readAnnotations(content: string): ReadAnnotations {
  const value = parse(content.replace(/^\ufeff/u, ''))
  const rows = isObject(value) && Array.isArray(value.rows) ? value.rows : null
  const items = rows ?? itemsOf(value)
  if (items === null && !isHypothesisRow(value))
    throw new AnnotationFormError(
      'These are no annotations that can be read. Give Web Annotation JSON-LD (an Annotation, AnnotationPage or AnnotationCollection) or the JSON of the Hypothesis API.',
    )
  const held = items ?? [value]
  const result = readItems(held, isObject(value) ? value['@context'] : undefined)
  return { ...result, notes: [...result.notes, ...noteRest(value, held.length)] }
}
