/** Schemas and types of everything that crosses a boundary. No behaviour lives here. */
export * from './annotation.js'
export * from './article.js'
export * from './comparison.js'
export * from './settings.js'
export * from './span.js'
export * from './stored.js'
export * from './story.js'
export * from './versions.js'
