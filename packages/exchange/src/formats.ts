/** The forms, one line each. */
import { toAnnotationCollection } from './annotations/write.js'
import type { Format } from './format.js'
import { toGraph } from './graph/graph.js'
import { toGraphml } from './graph/graphml.js'
import { toProv } from './linked/prov.js'
import { toSchemaOrg } from './linked/schema-org.js'
import { toPassim } from './passages/passim.js'
import { toCsvFiles } from './tables/csv.js'
import { toTables } from './tables/ledgers.js'
import { toParquetFiles } from './tables/parquet.js'

const JSON_LD = 'application/ld+json'
const toJson = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`

export const FORMATS: readonly Format[] = [
  {
    name: 'annotations',
    says: 'every finding as a W3C Web Annotation (JSON-LD)',
    ending: '.annotations.jsonld',
    mediaType: `${JSON_LD};profile="http://www.w3.org/ns/anno.jsonld"`,
    write: (comparison) => toJson(toAnnotationCollection(comparison)),
  },
  {
    name: 'schema.org',
    says: 'articles, quotations and claims in the words of schema.org (JSON-LD)',
    ending: '.schema.jsonld',
    mediaType: JSON_LD,
    write: (comparison) => toJson(toSchemaOrg(comparison)),
  },
  {
    name: 'prov',
    says: 'chains of word and shared passages in the words of PROV-O (JSON-LD)',
    ending: '.prov.jsonld',
    mediaType: JSON_LD,
    write: (comparison) => toJson(toProv(comparison)),
  },
  {
    name: 'graphml',
    says: 'accounts, sources and passages as a graph (Gephi, yEd, NetworkX)',
    ending: '.graphml',
    mediaType: 'application/graphml+xml',
    write: (comparison) => toGraphml(toGraph(comparison)),
  },
  {
    name: 'passim',
    says: 'shared passages in clusters, a line of JSON each, as passim writes them',
    ending: '.passim.jsonl',
    mediaType: 'application/x-ndjson',
    write: toPassim,
  },
  {
    name: 'csv',
    says: 'every ledger as CSV, a folder of tables with their description (CSV on the Web)',
    ending: null,
    mediaType: 'text/csv',
    write: (comparison) => toCsvFiles(toTables(comparison)),
  },
  {
    name: 'parquet',
    says: 'every ledger as Parquet, a folder of tables with their description',
    ending: null,
    mediaType: 'application/vnd.apache.parquet',
    write: (comparison) => toParquetFiles(toTables(comparison)),
  },
]
