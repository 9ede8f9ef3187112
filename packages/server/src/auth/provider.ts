/**
 * Sign-in through an identity provider (OpenID Connect): authorization code with PKCE, state and nonce. Who is known there becomes a
 * person here by the provider's own subject, never by a name or address that somebody else may have had.
 */
import type { Role } from '@parallax/contract/api'
import type { People, Person } from '@parallax/store'
import * as oidc from 'openid-client'
import { reaches } from '../authenticate.js'
import { isLoopback } from '../http/door.js'
import { ProblemError } from '../problem.js'
import type { Cookies } from './cookies.js'
import type { ProviderSettings } from './provider-settings.js'
import { newId } from './secrets.js'

export interface ProviderOptions extends ProviderSettings {
  people: People
  clock: () => Date
  cookies: Cookies
}

export interface Provider {
  /** What the button says. */
  label: string
  /** Leads the browser to the provider. `origin` is where it shall come back to. */
  start(origin: string): Promise<Response>
  /** Who came back. Throws a `ProblemError` where that is not as it should be. */
  finish(request: Request, origin: string): Promise<Person>
  /** The cookie that takes away what `start` set. */
  forget(): string
}

export const CALLBACK = '/sign-in/provider/callback'
const COOKIE = 'parallax-flow'
/** Time to sign in at the provider, in seconds. */
const FLOW_SECONDS = 600

interface Flow {
  state: string
  nonce: string
  verifier: string
}

export function createProvider(options: ProviderOptions): Provider {
  const { issuer, clientId, clientSecret, label, cookies } = options
  let found: Promise<oidc.Configuration> | null = null
  const configuration = () => {
    const isLocal = issuer.protocol === 'http:' && isLoopback(issuer.hostname)
    found ??= oidc
      .discovery(
        issuer,
        clientId,
        clientSecret ?? undefined,
        clientSecret === null ? oidc.None() : undefined,
        {
          // Signatures are checked although the tokens come straight from the provider.
          execute: [oidc.enableNonRepudiationChecks, ...(isLocal ? [oidc.allowInsecureRequests] : [])],
        },
      )
      .catch((error: unknown) => {
        found = null
        throw unreachable(issuer, error)
      })
    return found
  }
  return {
    label,
    async start(origin) {
      const config = await configuration()
      const flow: Flow = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      }
      const to = oidc.buildAuthorizationUrl(config, {
        redirect_uri: `${origin}${CALLBACK}`,
        scope: 'openid profile email',
        code_challenge: await oidc.calculatePKCECodeChallenge(flow.verifier),
        code_challenge_method: 'S256',
        state: flow.state,
        nonce: flow.nonce,
      })
      const value = Buffer.from(JSON.stringify(flow)).toString('base64url')
      return new Response(null, {
        status: 303,
        headers: {
          location: to.href,
          'cache-control': 'no-store',
          // The provider leads back from another site: a strict cookie would stay behind.
          'set-cookie': cookies.set(COOKIE, value, { seconds: FLOW_SECONDS, isLax: true }),
        },
      })
    },
    async finish(request, origin) {
      const flow = readFlow(cookies.read(request, COOKIE))
      const back = new URL(`${origin}${CALLBACK}`)
      back.search = new URL(request.url).search
      const config = await configuration()
      const answer = await oidc
        .authorizationCodeGrant(config, back, {
          pkceCodeVerifier: flow.verifier,
          expectedState: flow.state,
          expectedNonce: flow.nonce,
          idTokenExpected: true,
        })
        .catch((error: unknown) => {
          throw refusedThere(error)
        })
      return admit(answer.claims()!, options)
    },
    forget: () => cookies.clear(COOKIE),
  }
}

function readFlow(value: string | null): Flow {
  try {
    const flow = JSON.parse(Buffer.from(value ?? '', 'base64url').toString()) as Partial<Flow> | null
    const { state, nonce, verifier } = flow ?? {}
    if (![state, nonce, verifier].every((part) => typeof part === 'string')) throw new TypeError('No flow.')
    return flow as Flow
  } catch {
    // Whatever the browser holds there, it is not what was given to it.
    throw refusedThere(new Error('The browser does not remember that a sign-in began, or it took too long.'))
  }
}

type Claims = oidc.IDToken

/** The person of these claims, made where there is none yet. */
async function admit(claims: Claims, options: ProviderOptions): Promise<Person> {
  const { people, issuer, clock } = options
  const subject = `${issuer.href} ${claims.sub}`
  const role = roleOf(claims, options)
  const known = await people.ofSubject(subject)
  const at = clock().toISOString()
  if (known?.isDisabled) throw refusedHere(known.name)
  if (known !== null) {
    if (role === null || role === known.role) return known
    const line = { at, who: options.label, what: 'user-changed', subject: known.name, body: { role } }
    const changed = await people.change(known.id, { role }, line)
    return changed.state === 'done' ? changed.person : known
  }
  for (let number = 1; ; number += 1) {
    const base = nameOf(claims)
    const name = number === 1 ? base : `${base} ${number}`
    const person: Person = {
      id: newId(),
      name,
      role: role ?? options.defaultRole,
      isDisabled: false,
      password: null,
      subject,
      createdAt: at,
    }
    const line = { at, who: options.label, what: 'user-added', subject: name, body: { role: person.role } }
    if (await people.add(person, line)) return person
    // Somebody has the name already, or the same person came twice at one moment.
    const meanwhile = await people.ofSubject(subject)
    if (meanwhile !== null) return meanwhile
  }
}

/** The highest role that the claim maps to; null where roles are not the provider's to say. */
function roleOf(claims: Claims, { roleClaim, roles, defaultRole }: ProviderOptions): Role | null {
  if (roleClaim === null) return null
  const values = [claims[roleClaim]].flat().map(String)
  const mapped = values.flatMap((value) => roles.get(value) ?? [])
  return mapped.reduce((best, role) => (reaches(role, best) ? role : best), defaultRole)
}

/** Room for a number behind it. */
const MAX_NAME = 56

function nameOf(claims: Claims): string {
  const offered = [claims.preferred_username, claims.name, claims.email, claims.sub]
  const names = offered.filter((each) => typeof each === 'string')
  const clean = names.map((each) =>
    each
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim()
      .slice(0, MAX_NAME),
  )
  return clean.find((each) => each !== '') ?? 'Somebody'
}

function unreachable(issuer: URL, error: unknown): ProblemError {
  return new ProblemError({
    status: 502,
    type: 'provider-unreachable',
    title: 'The identity provider does not answer as it should.',
    detail: `${issuer.href}: ${(error as Error).message}`,
    cure: 'Try again; where it stays, check PARALLAX_OIDC_ISSUER and that this machine reaches it.',
  })
}

function refusedThere(error: unknown): ProblemError {
  const { message, cause } = error as Error
  const more =
    cause instanceof URLSearchParams ? (cause.get('error_description') ?? cause.get('error')) : null
  return new ProblemError({
    status: 403,
    type: 'provider-refused',
    title: 'The sign-in was not completed.',
    detail: [message, more].filter((part) => typeof part === 'string').join(': '),
    cure: 'Begin again from the sign-in page.',
  })
}

function refusedHere(name: string): ProblemError {
  return new ProblemError({
    status: 403,
    type: 'disabled',
    title: 'This user is disabled.',
    detail: `${name} is known here and may not sign in.`,
    cure: 'Ask an administrator.',
  })
}
