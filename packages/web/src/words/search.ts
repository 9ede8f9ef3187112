export * from './en/search.js'
