/** The choice of a role. */
import type { Role } from '@parallax/contract/api'
import { roleMeanings } from '../../words/people.js'
import { roles } from '../../words/shell.js'

export const ROLES = Object.keys(roles) as Role[]

/** Those that are no higher. */
export function rolesUpTo(highest: Role): Role[] {
  return ROLES.slice(0, ROLES.indexOf(highest) + 1)
}

export interface RoleSelectProps {
  label: string
  value: Role
  isBusy: boolean
  onChange: (role: Role) => void
}

export function RoleOptions({ offered = ROLES }: { offered?: readonly Role[] }) {
  return (
    <>
      {offered.map((role) => (
        <option key={role} value={role}>
          {roles[role]}: {roleMeanings[role]}
        </option>
      ))}
    </>
  )
}

/** Shows the role that holds, until the server says that it is another. */
export function RoleSelect({ label, value, isBusy, onChange }: RoleSelectProps) {
  return (
    <select
      aria-label={label}
      value={value}
      disabled={isBusy}
      onChange={({ currentTarget }) => {
        const chosen = ROLES.find((role) => role === currentTarget.value)
        currentTarget.value = value
        if (chosen !== undefined) onChange(chosen)
      }}
    >
      {ROLES.map((role) => (
        <option key={role} value={role} title={roleMeanings[role]}>
          {roles[role]}
        </option>
      ))}
    </select>
  )
}
