/** What a role is needed for; who has a lesser one is told so. */
import type { Role } from '@parallax/contract/api'
import type { ComponentChildren } from 'preact'
import { roles, s } from '../words/shell.js'
import { useSession } from './session.js'

export function OnlyFor({ least, children }: { least: Role; children: ComponentChildren }) {
  const { may } = useSession()
  if (may(least)) return <>{children}</>
  return <p class="empty">{s.forRole(roles[least])}</p>
}
