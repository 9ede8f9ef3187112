/**
 * Checks a result from itself alone: hashes, places, cited words and references. Pure; takes any JSON value, so that a damaged
 * file is told and not thrown. The shape of the value is the business of the schemas.
 */
import { hashText } from '../article.js'
import type { Failure } from './failure.js'
import { annotationReferences, comparisonReferences } from './references.js'
import { findMismatch, isInside } from './stands.js'
import { isObject, type JsonObject, objectsAt, walk } from './walk.js'

export type { Failure } from './failure.js'

const SCHEMA_VERSION = 1

const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`)

function checkVersion(value: JsonObject, path: string): Failure[] {
  if (value.schemaVersion === SCHEMA_VERSION) return []
  return [
    {
      path: join(path, 'schemaVersion'),
      code: 'schema-version',
      message: 'this version of the form is not known',
      expected: String(SCHEMA_VERSION),
      actual: String(value.schemaVersion),
    },
  ]
}

/** Of a text from which words were withheld, what is shown has a hash of its own; that of the whole can be checked against the whole alone. */
function checkHash(article: JsonObject, text: string, path: string): Failure[] {
  const key = article.shown === undefined ? 'sha256' : 'shown'
  const expected = hashText(text)
  if (article[key] === expected) return []
  const message = 'the text is not the one that the hash was made of'
  return [{ path: join(path, key), code: 'hash-differs', message, expected, actual: String(article[key]) }]
}

/** Every `{start, end}` below the value lies inside the text; where `text` stands beside, it is the words there. */
function checkSpans(value: JsonObject, text: string, path: string): Failure[] {
  const failures: Failure[] = []
  for (const { value: span, path: at } of walk(value, path)) {
    const { start, end } = span
    if (typeof start !== 'number' || typeof end !== 'number') continue
    if (!isInside({ start, end }, text)) {
      const message = `${start} to ${end} is outside the text of ${text.length} characters`
      failures.push({ path: at, code: 'out-of-bounds', message })
    } else if (typeof span.text === 'string' && span.text !== text.slice(start, end)) {
      const expected = text.slice(start, end)
      const message = 'the text holds other words there'
      failures.push({ path: join(at, 'text'), code: 'words-differ', message, expected, actual: span.text })
    }
  }
  return failures
}

function textOf(holder: JsonObject): string | null {
  const { article } = holder
  return isObject(article) && typeof article.text === 'string' ? article.text : null
}

/** Checks hash and places of an article; `value` is what `extract` writes, or an annotation. */
function checkHolder(value: JsonObject, path: string): Failure[] {
  const text = textOf(value)
  if (text === null)
    return [
      { path: join(path, 'article.text'), code: 'no-text', message: 'there is no text to check against' },
    ]
  return [
    ...checkHash(value.article as JsonObject, text, join(path, 'article')),
    ...checkSpans(value, text, path),
  ]
}

const NOT_AN_OBJECT: Failure = { path: '', code: 'not-a-result', message: 'this is no result of parallax' }

/** Checks a line of `extract`. */
export function verifyArticle(value: unknown): Failure[] {
  if (!isObject(value)) return [NOT_AN_OBJECT]
  return [...checkVersion(value, ''), ...checkHolder(value, '')]
}

/** Checks a line of `annotate`. */
export function verifyAnnotation(value: unknown): Failure[] {
  if (!isObject(value)) return [NOT_AN_OBJECT]
  return [...checkVersion(value, ''), ...checkHolder(value, ''), ...annotationReferences(value, '')]
}

function isEvidence(value: JsonObject): value is JsonObject & {
  article: string
  start: number
  end: number
  exact: string
  prefix: string
  suffix: string
} {
  return (
    ['article', 'exact', 'prefix', 'suffix'].every((key) => typeof value[key] === 'string') &&
    'start' in value
  )
}

/** Every piece of evidence outside the articles stands in the text that it names. */
function checkEvidence(comparison: JsonObject, texts: ReadonlyMap<string, string>): Failure[] {
  const failures: Failure[] = []
  const { articles: _, ...findings } = comparison
  for (const { value, path } of walk(findings)) {
    if (!isEvidence(value)) continue
    const text = texts.get(value.article)
    const mismatch = text === undefined ? null : findMismatch(text, value)
    if (mismatch) failures.push({ path, ...mismatch })
  }
  return failures
}

/** The story is called by the headline of an article. */
function checkTitle({ story, articles }: JsonObject): Failure[] {
  const title = isObject(story) ? story.title : null
  if (typeof title !== 'string' || !Array.isArray(articles)) return []
  const headlines = articles.map((reading) =>
    isObject(reading) && isObject(reading.article) ? reading.article.headline : null,
  )
  if (headlines.includes(title)) return []
  const message = 'the title is the headline of none of the articles'
  return [{ path: 'story.title', code: 'title-differs', message, actual: title }]
}

function checkClaimTexts(comparison: JsonObject): Failure[] {
  return objectsAt(comparison, 'claims').flatMap(({ text, source }, index) => {
    if (!isObject(source) || text === source.exact) return []
    const message = 'a claim is shown in the words of its source, and these differ'
    const [expected, actual] = [String(source.exact), String(text)]
    return [{ path: `claims[${index}].text`, code: 'words-differ', message, expected, actual }]
  })
}

/** The headline that a text is held against is the one that its article gives. */
function checkHeadlines(comparison: JsonObject, articles: readonly JsonObject[]): Failure[] {
  const headlines = new Map(
    articles.map(({ id, article }) => [id, isObject(article) ? article.headline : undefined]),
  )
  const articleOf = new Map(objectsAt(comparison, 'accounts').map(({ id, article }) => [id, article]))
  return objectsAt(comparison, 'headlines').flatMap(({ account, words }, index) => {
    const headline = headlines.get(articleOf.get(account))
    if (headline === words) return []
    const message = 'the article has another headline'
    const [expected, actual] = [String(headline), String(words)]
    return [{ path: `headlines[${index}].words`, code: 'words-differ', message, expected, actual }]
  })
}

/** Checks the result of `compare` with the annotations that it carries. */
export function verifyComparison(value: unknown): Failure[] {
  if (!isObject(value)) return [NOT_AN_OBJECT]
  const articles = objectsAt(value, 'articles')
  const texts = new Map(articles.map((each) => [String(each.id), textOf(each) ?? '']))
  return [
    ...checkVersion(value, ''),
    ...articles.flatMap((article, index) => {
      const path = `articles[${index}]`
      return [
        ...checkVersion(article, path),
        ...checkHolder(article, path),
        ...annotationReferences(article, path),
      ]
    }),
    ...checkEvidence(value, texts),
    ...checkTitle(value),
    ...checkClaimTexts(value),
    ...checkHeadlines(value, articles),
    ...comparisonReferences(value),
  ]
}

/** Checks the result of `versions` with the texts that it carries. */
export function verifyVersions(value: unknown): Failure[] {
  if (!isObject(value)) return [NOT_AN_OBJECT]
  const versions = objectsAt(value, 'versions')
  const texts = new Map(versions.map((each) => [String(each.id), textOf(each) ?? '']))
  return [
    ...checkVersion(value, ''),
    ...versions.flatMap((each, index) => checkHolder(each, `versions[${index}]`)),
    ...checkEvidence({ steps: value.steps }, texts),
    ...objectsAt(value, 'steps').flatMap((step, index) => checkStep(step, texts, `steps[${index}]`)),
  ]
}

/** A step joins two versions that are there; what it says of corrections points to changes of its own. */
function checkStep(step: JsonObject, texts: ReadonlyMap<string, string>, path: string): Failure[] {
  const ids = new Set(objectsAt(step, 'changes').map(({ id }) => id))
  const facts = isObject(step.correction) && Array.isArray(step.correction.facts) ? step.correction.facts : []
  const dangling = (at: string, actual: unknown): Failure => ({
    path: join(path, at),
    code: 'dangling-id',
    message: 'nothing has this id',
    actual: String(actual),
  })
  return [
    ...(['from', 'to'] as const)
      .filter((key) => !texts.has(String(step[key])))
      .map((key) => dangling(key, step[key])),
    ...facts.filter((fact) => !ids.has(fact)).map((fact) => dangling('correction.facts', fact)),
    ...[...walk(step)].flatMap(({ value: found, path: at }) =>
      isEvidence(found) && !texts.has(found.article) ? [dangling(`${at}.article`, found.article)] : [],
    ),
  ]
}
