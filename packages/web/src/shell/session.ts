/** Who sits here, and what they may do. */
import type { Role, Session } from '@parallax/contract/api'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

const ORDER: readonly Role[] = ['reader', 'reviewer', 'editor', 'admin']

export const SessionContext = createContext<Session | null>(null)

export interface Seat {
  session: Session | null
  /** Whether the role of this person is that one or above. The server decides; this keeps what it would refuse out of sight. */
  may(role: Role): boolean
}

export function mayWith(session: Session | null, role: Role): boolean {
  const own = session?.user?.role
  return own !== undefined && ORDER.indexOf(own) >= ORDER.indexOf(role)
}

export function useSession(): Seat {
  const session = useContext(SessionContext)
  return { session, may: (role) => mayWith(session, role) }
}
