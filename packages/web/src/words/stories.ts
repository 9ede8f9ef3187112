export * from './en/stories.js'
