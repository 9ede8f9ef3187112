/** The same tools over HTTP (streamable), for clients on this machine alone. */
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from '@modelcontextprotocol/server'
import type { Desk } from './desk.js'
import { createMcp, createMemory } from './server.js'

const PATH = '/mcp'

/**
 * Answers one request. A page of another origin, or a name that was bent to this machine, is refused: whoever can ask here can have addresses
 * fetched and read what is kept.
 */
export function createHttp(desk: Desk): (request: Request) => Promise<Response> {
  const memory = createMemory()
  const handler = createMcpHandler(() => createMcp(desk, memory))
  return async (request) => {
    const refused =
      hostHeaderValidationResponse(request, localhostAllowedHostnames()) ??
      originValidationResponse(request, localhostAllowedOrigins())
    if (refused !== undefined) return refused
    if (new URL(request.url).pathname !== PATH)
      return new Response(`Tools are at ${PATH}.\n`, { status: 404 })
    return await handler.fetch(request)
  }
}
