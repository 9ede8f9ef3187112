export * from './en/article.js'
