/** The letter that stands for an account everywhere on the page, as in the apparatus of an edition. */
import { useReader } from '../hooks/use-reader.js'
import { Words } from './Words.js'

export function Siglum({ account }: { account: string }) {
  const outlet = useReader().lookup.nameOf(account)
  return (
    <abbr class="siglum" title={outlet}>
      {account}
    </abbr>
  )
}

/** The letter and the name of the outlet. */
export function Outlet({ account }: { account: string }) {
  const outlet = useReader().lookup.nameOf(account)
  return (
    <span class="outlet">
      <span class="siglum">{account}</span> <Words text={outlet} />
    </span>
  )
}

export function Sigla({ accounts }: { accounts: readonly string[] }) {
  return (
    <span class="sigla">
      {accounts.map((account) => (
        <Siglum key={account} account={account} />
      ))}
    </span>
  )
}
