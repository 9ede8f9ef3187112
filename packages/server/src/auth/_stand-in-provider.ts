/** An identity provider on loopback for tests: one person at a time, whose claims the test sets; every code is good once. */
import { createHash, createSign, generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface StandIn {
  issuer: URL
  /** Who signs in there next. */
  claims: Record<string, unknown>
  /** Breaks a rule of the protocol on purpose. */
  breaks: 'nonce' | 'signature' | 'audience' | null
  /** Where a browser that follows `location` is led back to. */
  signIn(location: string): Promise<URL>
  close(): void
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let body = ''
  for await (const chunk of request) body += chunk
  return new URLSearchParams(body)
}

export async function openStandIn(clientId: string): Promise<StandIn> {
  const [real, other] = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }))
  const asked = new Map<string, URLSearchParams>()
  const server: Server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const at = (path: string) => new URL(path, issuer).href
  const own = issuer.href.replace(/\/$/u, '')
  const standIn: StandIn = {
    issuer: new URL(own),
    claims: {},
    breaks: null,
    async signIn(location) {
      const { searchParams } = new URL(location)
      const code = `code-${asked.size}`
      asked.set(code, searchParams)
      const back = new URL(searchParams.get('redirect_uri')!)
      back.search = String(new URLSearchParams({ code, state: searchParams.get('state')! }))
      return back
    },
    close: () => server.close(),
  }

  function idToken(nonce: string): string {
    const now = Math.floor(Date.now() / 1000)
    const payload = {
      ...{ iss: own, aud: standIn.breaks === 'audience' ? 'another' : clientId, iat: now, exp: now + 60 },
      ...{ nonce: standIn.breaks === 'nonce' ? 'another' : nonce, ...standIn.claims },
    }
    const content = `${encode({ alg: 'RS256', kid: 'one' })}.${encode(payload)}`
    const { privateKey } = (standIn.breaks === 'signature' ? other : real)!
    return `${content}.${createSign('sha256').update(content).sign(privateKey).toString('base64url')}`
  }
  async function answer(request: IncomingMessage): Promise<[number, unknown]> {
    if (request.url === '/.well-known/openid-configuration')
      return [
        200,
        {
          issuer: own,
          authorization_endpoint: at('/authorize'),
          token_endpoint: at('/token'),
          jwks_uri: at('/jwks'),
          response_types_supported: ['code'],
          id_token_signing_alg_values_supported: ['RS256'],
          code_challenge_methods_supported: ['S256'],
        },
      ]
    if (request.url === '/jwks')
      return [
        200,
        { keys: [{ ...real!.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] },
      ]
    const body = await bodyOf(request)
    const flow = asked.get(body.get('code') ?? '')
    asked.delete(body.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url')
    if (flow === undefined || flow.get('code_challenge') !== challenge)
      return [400, { error: 'invalid_grant', error_description: 'the code is good no more' }]
    const id_token = idToken(flow.get('nonce')!)
    return [200, { access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token }]
  }
  server.on('request', (request, response) => {
    void answer(request).then(([status, value]) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    })
  })
  return standIn
}
