export * from './en/sign-in.js'
