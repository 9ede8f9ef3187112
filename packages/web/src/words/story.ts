export * from './en/story.js'
