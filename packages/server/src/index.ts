export type { Actor, ApiRequest, Handler, Handlers } from './handler.js'
export { ProblemError } from './problem.js'
export type { Services } from './services.js'
