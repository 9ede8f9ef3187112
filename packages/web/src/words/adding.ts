export * from './en/adding.js'
