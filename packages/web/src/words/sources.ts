export * from './en/sources.js'
