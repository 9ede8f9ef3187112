/** The API and what hosts it. */
export { type AppOptions, createApp } from './app.js'
export type { Authenticate } from './authenticate.js'
export type { Actor, ApiRequest, Handler, Handlers } from './handler.js'
export { handlers } from './handlers/index.js'
export type { Fault } from './http/problems.js'
export { ProblemError } from './problem.js'
export type { Services } from './services.js'
