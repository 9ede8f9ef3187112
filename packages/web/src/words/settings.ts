export * from './en/settings.js'
