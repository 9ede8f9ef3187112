/** The way to the identity provider and back, for browsers. */
import type { Hono } from 'hono'
import type { Auth } from '../auth/auth.js'
import { CALLBACK, type Provider } from '../auth/provider.js'
import { ProblemError } from '../problem.js'
import { problemPage } from './message-page.js'
import { type Fault, problemOf } from './problems.js'

export const START = '/sign-in/provider'

export interface ProviderRoutes {
  auth: Auth
  /** Where the browser shall come back to; the origin that it asked for where null. */
  publicOrigin: string | null
  onFault: (fault: Fault) => void
}

export function addProviderRoutes(app: Hono, { auth, publicOrigin, onFault }: ProviderRoutes): void {
  const originOf = (request: Request) => publicOrigin ?? new URL(request.url).origin
  const show = (where: string) => (error: unknown) => problemPage(problemOf(error, where, onFault).problem)
  app.get(START, async ({ req }) => {
    const start = async () => providerOf(auth).start(originOf(req.raw))
    return start().catch(show(`GET ${START}`))
  })
  app.get(CALLBACK, async ({ req }) => {
    const finish = async () => {
      const provider = providerOf(auth)
      const person = await provider.finish(req.raw, originOf(req.raw))
      const headers = new Headers({ location: '/', 'cache-control': 'no-store' })
      headers.append('set-cookie', await auth.sessions.open(person, req.raw))
      headers.append('set-cookie', provider.forget())
      return new Response(null, { status: 303, headers })
    }
    return finish().catch(show(`GET ${CALLBACK}`))
  })
}

function providerOf({ provider }: Auth): Provider {
  if (provider !== null) return provider
  throw new ProblemError({
    status: 404,
    type: 'no-provider',
    title: 'No identity provider is set up.',
    detail: 'People sign in with name and password here.',
    cure: 'Set PARALLAX_OIDC_ISSUER and PARALLAX_OIDC_CLIENT_ID, and start the server again.',
  })
}
