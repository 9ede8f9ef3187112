export * from './en/outlets.js'
