export * from './en/status.js'
