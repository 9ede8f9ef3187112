/** Who spoke of a claim first, by the times at which the accounts came out. */
import { useReader } from '../../hooks/use-reader.js'
import { firstTold } from '../../model/first-told.js'
import { f } from '../../words/first-told.js'
import { Outlet, Sigla } from '../Siglum.js'

/** @param carriers the accounts that carry the claim; nothing is said of one alone */
export function FirstTold({ carriers }: { carriers: readonly string[] }) {
  const { lookup } = useReader()
  if (carriers.length < 2) return null
  const { accounts, published, undated } = firstTold(lookup.overview.accounts, carriers)
  if (published === null) return <p class="first-told aside">{f.unknown}</p>
  return (
    <p class="first-told">
      <strong>{f.first}</strong>{' '}
      {accounts.map((account) => (
        <Outlet key={account} account={account} />
      ))}{' '}
      <span class="aside">
        {f.when(lookup.timeOf(published))}
        {undated.length === 0 ? null : (
          <>
            {'; '}
            {f.undated(undated.length)} <Sigla accounts={undated} />
          </>
        )}
      </span>
    </p>
  )
}
