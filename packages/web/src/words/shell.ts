export * from './en/shell.js'
