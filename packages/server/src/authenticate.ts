/** Who a request is from, and what that allows. */
import type { Operation, Role } from '@parallax/contract/api'
import { Role as Roles } from '@parallax/contract/api'
import { ProblemError } from './problem.js'

/** Who asks. `id` is null where one person works on loopback without accounts. */
export interface Actor {
  id: string | null
  name: string
  role: Role
}

/** Null where the request names nobody. Throws a `ProblemError` where it names somebody in vain. */
export type Authenticate = (request: Request) => Promise<Actor | null>

/** Whether one role includes another. */
export function reaches(role: Role, least: Role): boolean {
  return Roles.options.indexOf(role) >= Roles.options.indexOf(least)
}

/** Throws where the actor may not do what needs this role. */
export function demand(actor: Actor | null, least: Operation['role']): void {
  if (least === 'anyone') return
  if (actor === null)
    throw new ProblemError({
      status: 401,
      type: 'sign-in',
      title: 'This is for those who are signed in.',
      detail: 'The request names nobody.',
      cure: 'Sign in, or send a token in Authorization: Bearer.',
      headers: { 'www-authenticate': 'Bearer realm="parallax"' },
    })
  if (!reaches(actor.role, least))
    throw new ProblemError({
      status: 403,
      type: 'role',
      title: 'Your role does not reach that far.',
      detail: `It takes ${withArticle(least)}, and ${actor.name} is ${withArticle(actor.role)}.`,
      cure: 'Ask an administrator for the role, or to do it for you.',
    })
}

const withArticle = (role: Role) => (/^[ae]/u.test(role) ? `an ${role}` : `a ${role}`)
