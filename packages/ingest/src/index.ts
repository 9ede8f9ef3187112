/** The only room that meets the outside: inputs in, articles out. */
export { readInputs } from './read-inputs.js'
export type { Ingested, IngestOptions, ReadArticle, SkippedInput } from './types.js'
