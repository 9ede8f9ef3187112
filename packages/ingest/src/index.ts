/** The only room that meets the outside: inputs in, articles out. */
export { readBytes, readInputs } from './read-inputs.js'
export type { SourceFields } from './source.js'
export type { Ingested, IngestOptions, NotedInput, ReadArticle, SkippedInput } from './types.js'
