/** Ids that refer to something: each kind is known by the keys that carry it. */
import type { Failure } from './failure.js'
import { type JsonObject, objectsAt, stringsAt, walk } from './walk.js'

type Ids = ReadonlySet<string>

const idsAt = (value: JsonObject, key: string): Ids =>
  new Set(objectsAt(value, key).flatMap((each) => stringsAt(each, 'id')))

/** Names every string at one of the keys that is not among the ids. */
function checkKeys(value: JsonObject, path: string, keys: Readonly<Record<string, Ids>>): Failure[] {
  return Object.entries(keys).flatMap(([key, known]) =>
    stringsAt(value, key)
      .filter((id) => !known.has(id))
      .map((id) => ({
        path: path === '' ? key : `${path}.${key}`,
        code: 'dangling-id',
        message: `"${id}" refers to nothing`,
        actual: id,
      })),
  )
}

function checkUnique(value: JsonObject, key: string, path: string): Failure[] {
  const seen = new Set<string>()
  return objectsAt(value, key).flatMap((each, index) =>
    stringsAt(each, 'id').flatMap((id) => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      const at = `${path === '' ? '' : `${path}.`}${key}[${index}].id`
      return [{ path: at, code: 'double-id', message: `"${id}" is given twice`, actual: id }]
    }),
  )
}

/** References inside one annotation. */
export function annotationReferences(annotation: JsonObject, path: string): Failure[] {
  const attributions = idsAt(annotation, 'attributions')
  const figures = idsAt(annotation, 'figures')
  const entities = idsAt(annotation, 'entities')
  const at = (key: string, keys: Readonly<Record<string, Ids>>) =>
    objectsAt(annotation, key).flatMap((each, index) =>
      checkKeys(each, `${path === '' ? '' : `${path}.`}${key}[${index}]`, keys),
    )
  return [
    ...['attributions', 'figures', 'names', 'entities', 'embedded'].flatMap((key) =>
      checkUnique(annotation, key, path),
    ),
    ...at('attributions', { parent: attributions }),
    ...at('figures', { attribution: attributions, partOf: figures }),
    ...at('names', { attribution: attributions, entity: entities }),
    ...at('acts', { agent: entities, object: entities, attribution: attributions }),
  ]
}

type KeysOfArticles = ReadonlyMap<string, Readonly<Record<string, Ids>>>

/** Ids of attributions and figures are unique within their article only. */
function checkInsideArticle(value: JsonObject, path: string, articles: KeysOfArticles): Failure[] {
  const [article] = stringsAt(value, 'article')
  const keys = article === undefined ? undefined : articles.get(article)
  return keys ? checkKeys(value, path, keys) : []
}

/** References between the sections of a comparison. Sets of ids are made once an article, not once a finding. */
export function comparisonReferences(comparison: JsonObject): Failure[] {
  const accounts = idsAt(comparison, 'accounts')
  const claims = idsAt(comparison, 'claims')
  const keys = {
    account: accounts,
    accounts,
    carriedBy: accounts,
    heardIn: accounts,
    apart: accounts,
    embeddedIn: accounts,
    article: idsAt(comparison, 'articles'),
    claim: claims,
    claims,
    origins: idsAt(comparison, 'origins'),
  }
  const articles: KeysOfArticles = new Map(
    objectsAt(comparison, 'articles').map((each) => [
      String(each.id),
      { attribution: idsAt(each, 'attributions'), figure: idsAt(each, 'figures') },
    ]),
  )
  const { articles: _, ...findings } = comparison
  const failures = ['accounts', 'articles', 'claims', 'conflicts', 'figureLedger', 'origins'].flatMap((key) =>
    checkUnique(comparison, key, ''),
  )
  for (const { value, path } of walk(findings)) {
    failures.push(...checkKeys(value, path, keys), ...checkInsideArticle(value, path, articles))
  }
  return failures
}
