export * from './en/changes.js'
