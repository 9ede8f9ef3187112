/** Searching every kept text. What is asked stands in the address. */
import type { SearchPage } from '@parallax/contract/api'
import { useEffect, useId, useRef } from 'preact/hooks'
import { type Pages, usePages } from '../../data/use-pages.js'
import { DayFilters, LanguageFilter, OutletFilter, TextFilter } from '../../filters/Filters.js'
import { formatNumber } from '../../model/format.js'
import { useQuery } from '../../router/router.js'
import { Answered } from '../../shell/Answered.js'
import { MoreItems } from '../../shell/MoreItems.js'
import { ViewHead } from '../../shell/ViewHead.js'
import { s } from '../../words/search.js'
import { ResultRow } from './ResultRow.js'
import { searchQueryOf } from './search-query.js'
import './search.css'

function SearchForm() {
  const [query, change] = useQuery()
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const isAsked = query.has('q')
  // Whoever comes to search without having said for what begins to type.
  useEffect(() => {
    if (!isAsked) box.current?.focus()
  }, [isAsked])
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    change({ q: box.current?.value.trim() ?? '' })
  }
  return (
    <search>
      <form class="search-form" onSubmit={submit}>
        <label class="visually-hidden" for={id}>
          {s.words}
        </label>
        <input
          ref={box}
          id={id}
          type="search"
          name="q"
          value={query.get('q') ?? ''}
          aria-describedby={`${id}-help`}
        />
        <button type="submit" class="button button-strong">
          {s.go}
        </button>
        <p id={`${id}-help`} class="field-help">
          {s.wordsHelp}
        </p>
      </form>
      <div class="filter-line search-filters">
        <TextFilter name="name" label={s.name} />
        <TextFilter name="figure" label={s.figure} />
        <OutletFilter />
        <LanguageFilter />
        <DayFilters />
      </div>
    </search>
  )
}

function Results({ list, page }: { list: Pages<'search'>; page: SearchPage }) {
  const { items, hasMore } = list
  if (items.length === 0)
    return (
      <div class="empty-room" role="status">
        <h2>{s.none(formatNumber(page.searched))}</h2>
        <p>{s.noneCure}</p>
      </div>
    )
  return (
    <>
      <p class="aside" role="status">
        {s.found(items.length, !hasMore, formatNumber(page.searched))}
      </p>
      <ol class="results">
        {items.map((result) => (
          <li key={result.article.key}>
            <ResultRow result={result} />
          </li>
        ))}
      </ol>
      <MoreItems list={list} />
    </>
  )
}

export function SearchView() {
  const [query] = useQuery()
  const asked = searchQueryOf(query)
  const list = usePages('search', asked, ({ article }) => article.key)
  return (
    <>
      <ViewHead title={s.title} />
      <SearchForm />
      {asked === null ? (
        <p class="lead">{s.start}</p>
      ) : (
        <Answered call={list.first}>{(page) => <Results list={list} page={page} />}</Answered>
      )}
    </>
  )
}
