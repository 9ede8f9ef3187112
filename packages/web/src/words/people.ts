export * from './en/people.js'
