/** Who may do what. Without accounts the one user on loopback is an administrator called by the setting `name`. */
import { z } from 'zod'

/** Each may do what those before it may: read; judge findings; add, arrange and watch; manage people and settings. */
export const Role = z.enum(['reader', 'reviewer', 'editor', 'admin'])
export type Role = z.infer<typeof Role>

const name = z
  .string()
  .trim()
  .min(1)
  .max(64)
  .regex(/^[^\p{Cc}\p{Cf}]+$/u)
/** Long enough that guessing is hopeless at the rate allowed; no rules of composition (NIST SP 800-63B). */
const password = z.string().min(12).max(256)

export const User = z.object({
  id: z.string(),
  name,
  role: Role,
  isDisabled: z.boolean(),
  /** Signs in by the identity provider alone, where there is no password. */
  hasPassword: z.boolean(),
  createdAt: z.string(),
})
export type User = z.infer<typeof User>

/** `mode` is `open` where one person works on loopback without signing in. `user` is null while nobody is signed in. */
export const Session = z.object({
  mode: z.enum(['open', 'accounts']),
  user: z.object({ id: z.string(), name, role: Role }).nullable(),
  /** Whether an identity provider is set up, and what its button says. */
  provider: z.string().nullable(),
})
export type Session = z.infer<typeof Session>

export const SignIn = z.object({ name: z.string().max(256), password: z.string().max(256) })
export type SignIn = z.infer<typeof SignIn>

export const NewUser = z.object({ name, role: Role, password: password.nullable() })
export type NewUser = z.infer<typeof NewUser>

export const UserChange = z
  .object({ role: Role, isDisabled: z.boolean(), password })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'Name at least one thing to change.')
export type UserChange = z.infer<typeof UserChange>

export const PasswordChange = z.object({ current: z.string().max(256), password })
export type PasswordChange = z.infer<typeof PasswordChange>

/** A key for programs. It acts as its owner with a role that is no higher than the owner's. */
export const Token = z.object({
  id: z.string(),
  label: z.string().trim().min(1).max(80),
  role: Role,
  createdAt: z.string(),
  expiresAt: z.string().nullable(),
  lastUsedAt: z.string().nullable(),
})
export type Token = z.infer<typeof Token>

export const NewToken = Token.pick({ label: true, role: true }).extend({
  /** Days until it lapses; never where null. */
  days: z.number().int().min(1).max(3650).nullable(),
})
export type NewToken = z.infer<typeof NewToken>

/** `secret` is shown this once; only its hash is kept. */
export const IssuedToken = Token.extend({ secret: z.string() })
export type IssuedToken = z.infer<typeof IssuedToken>
