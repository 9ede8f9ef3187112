export * from './en/filters.js'
