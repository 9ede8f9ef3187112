export * from './en/comparison.js'
