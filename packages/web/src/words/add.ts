export * from './en/add.js'
