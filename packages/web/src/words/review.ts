export * from './en/review.js'
