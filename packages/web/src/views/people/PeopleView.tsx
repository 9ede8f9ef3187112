/** Who may do what here, one's own password, and keys for programs. */
import { useCall } from '../../data/use-call.js'
import { Answered } from '../../shell/Answered.js'
import { useSession } from '../../shell/session.js'
import { ViewHead } from '../../shell/ViewHead.js'
import { s } from '../../words/people.js'
import { AddUser } from './AddUser.js'
import { OwnPassword } from './OwnPassword.js'
import { Tokens } from './Tokens.js'
import { UserTable } from './UserTable.js'
import './people.css'

function Users() {
  const call = useCall('listUsers')
  return (
    <section class="block">
      <h2>{s.people}</h2>
      <Answered call={call}>{({ users }) => <UserTable users={users} />}</Answered>
      <AddUser />
    </section>
  )
}

export function PeopleView() {
  const { session, may } = useSession()
  const isOpen = session?.mode === 'open'
  return (
    <div class="people-view">
      <ViewHead title={s.title} lead={isOpen ? s.open : undefined} />
      {isOpen ? null : <OwnPassword />}
      {may('admin') ? <Users /> : null}
      {isOpen ? null : <Tokens />}
    </div>
  )
}
