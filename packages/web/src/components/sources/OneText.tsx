/** Accounts that print one text, whole or nearly so: many prints, one account. */
import { useLimited } from '../../hooks/use-limited.js'
import { writeQuery } from '../../hooks/use-query.js'
import { useReader } from '../../hooks/use-reader.js'
import { MOST_ABREAST, READ } from '../../hooks/use-reading-state.js'
import { copiesIn } from '../../model/copies.js'
import { o } from '../../words/one-text.js'
import { More } from '../More.js'
import { Outlet } from '../Siglum.js'

/** Texts named at first. */
const FIRST_TEXTS = 3

/** Nothing where each account prints a text of its own. */
export function OneText() {
  const { overview } = useReader().lookup
  const list = useLimited(copiesIn(overview), FIRST_TEXTS)
  if (list.shown.length === 0) return null
  return (
    <div class="one-text">
      <ul>
        {list.shown.map((accounts) => (
          <li key={accounts[0]}>
            <strong>{o.oneText(accounts.length)}</strong>{' '}
            {accounts.map((account) => (
              <Outlet key={account} account={account} />
            ))}{' '}
            {/* biome-ignore lint/a11y/useValidAnchor: it leads to the section, and says on the way which accounts stand there */}
            <a
              href="#reading"
              onClick={() => writeQuery({ [READ]: accounts.slice(0, MOST_ABREAST).join(',') })}
              aria-label={o.abreastOf(accounts.slice(0, MOST_ABREAST).join(', '))}
            >
              {o.abreast}
            </a>
          </li>
        ))}
      </ul>
      <More list={list} />
    </div>
  )
}
