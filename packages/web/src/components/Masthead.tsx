/** The head of the page: what is compared, over what time, and what the reader must know first. */

import type { Account } from '@parallax/contract'
import type { Overview } from '@parallax/contract/api'
import { foldNotes } from '@parallax/core/anchor'
import type { ComponentChildren } from 'preact'
import { usePart } from '../hooks/use-part.js'
import { writeQuery } from '../hooks/use-query.js'
import { useReader } from '../hooks/use-reader.js'
import { formatDate, isWebAddress, listed } from '../model/format.js'
import { languagesOf } from '../model/languages.js'
import { LEFT_OUT_BY } from '../model/left-out.js'
import { originsBehind } from '../model/origins.js'
import { ready } from '../model/source.js'
import { t, together } from '../words/comparison.js'
import { f } from '../words/format.js'
import { l } from '../words/left-out.js'
import { r } from '../words/review.js'
import { Judge } from './review/Judge.js'
import { Outlet, Sigla } from './Siglum.js'
import { OneText } from './sources/OneText.js'
import { English, Words } from './Words.js'

/** So many accounts leave room for what differs on the first screen; more are folded, their letters and outlets stay. */
const FEW_ACCOUNTS = 3

/** The ways on from an account: to its text, and to what others tell and it does not. */
function AccountActs({ account, children }: { account: Account; children: ComponentChildren }) {
  const { go, hrefOf, lookup } = useReader()
  const address = { account: account.id, start: 0, end: 0 }
  const name = `${account.id} · ${lookup.nameOf(account.id)}`
  return (
    <p class="account-acts">
      <a href={hrefOf(address)} onClick={() => go(address)} aria-label={t.readThis(name)}>
        {t.readAct}
      </a>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to the section, and says on the way about whom that is asked */}
      <a
        href="#omissions"
        onClick={() => writeQuery({ [LEFT_OUT_BY]: account.id })}
        aria-label={l.actOf(name)}
      >
        {l.act}
      </a>
      {children}
    </p>
  )
}

/** Whether the account belongs to the others. */
function JudgeAccount({ account }: { account: Account }) {
  const { lookup } = useReader()
  const { apart, unsure = [] } = lookup.overview.story.together
  const outlet = lookup.nameOf(account.id)
  const says = apart.includes(account.id)
    ? r.accountApartSays(outlet)
    : unsure.includes(account.id)
      ? r.accountUnsureSays(outlet)
      : r.accountSays(outlet)
  return <Judge target={{ kind: 'story', ids: [account.id], says, words: [] }} isSmall />
}

function AccountRow({ account, children }: { account: Account; children: ComponentChildren }) {
  const { lookup } = useReader()
  const article = lookup.head(account.article)
  const date = account.published === null ? t.undated : lookup.timeOf(account.published)
  const host = account.embeddedIn === null ? undefined : lookup.account(account.embeddedIn)
  return (
    <li>
      <span class="siglum">{account.id}</span>
      <div>
        <p class="account-outlet">
          <Words text={lookup.nameOf(account.id)} language={article?.language} />
          {host === undefined ? null : <span class="aside"> {t.reproducedIn(host.outlet)}</span>}
          <JudgeAccount account={account} />
        </p>
        {host !== undefined || article?.headline == null ? null : (
          <p class="account-headline">
            {isWebAddress(article.url) ? (
              <a href={article.url} rel="noreferrer noopener">
                <Words text={article.headline} language={article.language} />
              </a>
            ) : (
              <Words text={article.headline} language={article.language} />
            )}
          </p>
        )}
        {host !== undefined ? null : (
          <p class="account-date">
            {date}
            {article?.partial == null ? null : <span class="partial"> · {t.partial(article.partial)}</span>}
          </p>
        )}
        <AccountActs account={account}>{children}</AccountActs>
      </div>
    </li>
  )
}

function Notes({ notes }: Pick<Overview, 'notes'>) {
  if (notes.length === 0) return null
  return (
    <aside class="notes" aria-label={t.notes}>
      <h2>{t.notes}</h2>
      <ul>
        {foldNotes(notes).map(({ note: { code, message }, likewise }) => (
          <li key={code + message}>
            <English text={message} /> {likewise.length === 0 ? null : t.likewise(listed(likewise))}
          </li>
        ))}
      </ul>
    </aside>
  )
}

function Languages({ overview }: { overview: Overview }) {
  const languages = languagesOf(overview)
  if (languages.length === 0) return null
  const said = listed(languages.map(({ name, letters }) => `${name} (${letters.join(' ')})`))
  return <p class="languages">{t.languages(said)}</p>
}

function IndependenceLine({ independence }: Pick<Overview, 'independence'>) {
  if (independence === undefined || independence.origins === 0) return null
  const { accounts, origins, effective, why } = independence
  return (
    <p class="independence">
      <strong>{t.independence(accounts, origins, effective)}</strong> <English text={why} />
    </p>
  )
}

/** Letters by outlet, so that the letters on the page can be read while the list is folded. */
function AccountsKey({ accounts }: { accounts: readonly Account[] }) {
  const { nameOf } = useReader().lookup
  const outlets = new Map<string, string[]>()
  for (const { id } of accounts) outlets.set(nameOf(id), [...(outlets.get(nameOf(id)) ?? []), id])
  return (
    <>
      {[...outlets].map(([outlet, letters]) => (
        <span key={outlet}>
          <Sigla accounts={letters} /> <Words text={outlet} />
        </span>
      ))}
    </>
  )
}

/** How many origins stand behind what the accounts share, where the comparison does not say it itself. */
function Behind() {
  const { independence } = useReader().lookup.overview
  const grid = ready(usePart(independence === undefined ? 'grid' : null))
  const behind = grid === undefined ? null : originsBehind(grid)
  return behind === null || behind.origins === 0
    ? null
    : `${f.semicolon}${t.behind(behind.origins, behind.claims)}`
}

/** Whose words the title is: a headline is one account's word for the event and never the page's own. */
function HeadlineOf({ title }: { title: string }) {
  const { accounts, articles } = useReader().lookup.overview
  const article = articles.find(({ headline }) => headline === title)
  const account = accounts.find((each) => each.article === article?.article && each.embeddedIn === null)
  if (account === undefined) return null
  return (
    <p class="headline-of">
      {t.headlineOf} <Outlet account={account.id} />
    </p>
  )
}

export interface MastheadProps {
  /** In place of the title that the comparison gives. */
  title?: string | undefined
  /** What else the page says before its accounts. */
  children?: ComponentChildren
  /** Further ways on from an account. */
  actsOf?(account: Account): ComponentChildren
}

export function Masthead({ title, children, actsOf }: MastheadProps) {
  const { overview } = useReader().lookup
  const { story, accounts, notes } = overview
  const shown = title ?? story.title
  const from = story.from === null ? null : formatDate(story.from)
  const to = story.to === null ? from : formatDate(story.to)
  return (
    <header class="masthead">
      <p class="kicker">
        {from !== null && to !== null ? <span>{from === to ? from : f.span(from, to)}</span> : null}
        <span>
          {t.accounts(accounts.length)}
          <Behind />
        </span>
      </p>
      <h1 tabIndex={-1}>
        <Words text={shown ?? 'Parallax'} />
      </h1>
      {shown === null ? null : <HeadlineOf title={shown} />}
      <p class={`together together-${story.together.state}`}>
        <strong>{together[story.together.state]}</strong> <English text={story.together.why} />{' '}
        <Judge target={{ kind: 'story', ids: [], says: story.together.why, words: [] }} />
      </p>
      <IndependenceLine {...(overview.independence && { independence: overview.independence })} />
      <OneText />
      <p class="no-verdict">{t.noVerdict}</p>
      <div class="masthead-notes">
        <Languages overview={overview} />
        <Notes notes={notes} />
      </div>
      {children}
      <details class="accounts-fold" open={accounts.length <= FEW_ACCOUNTS}>
        <summary>
          <h2>{t.accountsHead}</h2> <span class="count">{accounts.length}</span>{' '}
          <span class="accounts-key">
            <AccountsKey accounts={accounts} />
          </span>
        </summary>
        <ol class="accounts">
          {accounts.map((account) => (
            <AccountRow key={account.id} account={account}>
              {actsOf?.(account)}
            </AccountRow>
          ))}
        </ol>
      </details>
    </header>
  )
}
