/** Test helpers: accounts of an invented event, and the rows of their ledger in one line each. */
import { comparing, readFigures } from './_read.js'
import { figureLedgerPass } from './ledger.js'

export interface Told {
  text: string
  published?: string
  outlet?: string
}

export function accountsOf(...told: (string | Told)[]) {
  return comparing(
    told.map((one, index) => {
      const { text, published, outlet }: Told = typeof one === 'string' ? { text: one } : one
      const given = { id: `t${index}`, outlet: outlet ?? `Outlet ${index + 1}` }
      return readFigures(text, published === undefined ? given : { ...given, published })
    }),
  )
}

/** Each row as "subject: A 12 same, B 30 conflict". */
export function ledgerOf(...told: (string | Told)[]): string[] {
  const rows = figureLedgerPass.run(accountsOf(...told)).figureLedger!
  return rows.map(
    ({ subject, entries }) =>
      `${subject}: ${entries.map(({ account, exact, relation }) => `${account} ${exact} ${relation}`).join(', ')}`,
  )
}
