/** What the environment says of the identity provider. */
import { Role } from '@parallax/contract/api'

export interface ProviderSettings {
  issuer: URL
  clientId: string
  /** Null for a client that has none. */
  clientSecret: string | null
  label: string
  /** The claim that roles are read from; null where an administrator gives them here. */
  roleClaim: string | null
  roles: ReadonlyMap<string, Role>
  defaultRole: Role
}

/** The environment names a provider in a way that does not do. */
export class ProviderSettingsError extends Error {
  override readonly name = 'ProviderSettingsError'
}

const PREFIX = 'PARALLAX_OIDC_'

/** Null where none is named. Throws {@link ProviderSettingsError}. */
export function readProviderSettings(
  env: Readonly<Record<string, string | undefined>>,
): ProviderSettings | null {
  const of = (name: string) => env[`${PREFIX}${name}`] || null
  const issuer = of('ISSUER')
  if (issuer === null) return null
  const clientId = of('CLIENT_ID')
  if (clientId === null)
    throw new ProviderSettingsError(`${PREFIX}ISSUER is set and ${PREFIX}CLIENT_ID is not: set both.`)
  const url = toUrl(issuer)
  const roleClaim = of('ROLE_CLAIM')
  return {
    issuer: url,
    clientId,
    clientSecret: of('CLIENT_SECRET'),
    label: of('LABEL') ?? url.hostname,
    roleClaim,
    roles: new Map((of('ROLES') ?? '').split(',').flatMap(toPair)),
    defaultRole: toRole(of('DEFAULT_ROLE') ?? 'reader', 'DEFAULT_ROLE'),
  }
}

function toUrl(issuer: string): URL {
  const url = URL.canParse(issuer) ? new URL(issuer) : null
  if (url !== null && /^https?:$/u.test(url.protocol)) return url
  throw new ProviderSettingsError(`${PREFIX}ISSUER is ${issuer}, no address: write https://…`)
}

/** `claim value=role`. */
function toPair(pair: string): [string, Role][] {
  if (pair.trim() === '') return []
  const [, value, role] = /^(.+)=([^=]+)$/u.exec(pair.trim()) ?? []
  if (value === undefined || role === undefined)
    throw new ProviderSettingsError(`${PREFIX}ROLES holds ${pair}: write newsdesk=editor,it=admin.`)
  return [[value.trim(), toRole(role.trim(), 'ROLES')]]
}

function toRole(value: string, name: string): Role {
  const read = Role.safeParse(value)
  if (read.success) return read.data
  throw new ProviderSettingsError(
    `${PREFIX}${name} names ${value}: a role is one of ${Role.options.join(', ')}.`,
  )
}
