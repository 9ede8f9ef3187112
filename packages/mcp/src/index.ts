/** Comparisons for agents, over the Model Context Protocol. */

export { serveStdio } from '@modelcontextprotocol/server/stdio'
export { type ComparedTexts, type Desk, DeskError, type GivenText, type ToldStory } from './desk.js'
export { createHttp } from './http.js'
export { createMcp, createMemory, type Memory } from './server.js'
export { NO_VERDICT } from './shapes.js'
