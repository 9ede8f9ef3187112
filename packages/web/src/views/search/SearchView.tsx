/** Searching every kept text. What is asked stands in the address. */
import type { SearchPage } from '@parallax/contract/api'
import { useEffect, useId, useRef } from 'preact/hooks'
import { type Pages, usePages } from '../../data/use-pages.js'
import { DayFilters, LanguageFilter, OutletFilter, TextFilter } from '../../filters/Filters.js'
import { NoneFit } from '../../filters/NoneFit.js'
import { useTyped } from '../../filters/use-typed.js'
import { reasonsFor } from '../../filters/why-none.js'
import { formatNumber } from '../../model/format.js'
import { useQuery } from '../../router/router.js'
import { Answered } from '../../shell/Answered.js'
import { MoreItems } from '../../shell/MoreItems.js'
import { ViewHead } from '../../shell/ViewHead.js'
import { s as filters } from '../../words/filters.js'
import { s } from '../../words/search.js'
import { ResultRow } from './ResultRow.js'
import { FILTERS, searchQueryOf } from './search-query.js'
import './search.css'

function SearchForm() {
  const [query, change] = useQuery()
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const isAsked = query.has('q')
  const [said, setSaid] = useTyped(query.get('q') ?? '')
  // Whoever comes to search without having said for what begins to type.
  useEffect(() => {
    if (!isAsked) box.current?.focus()
  }, [isAsked])
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    change({ q: said.trim() })
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
          value={said}
          onInput={({ currentTarget }) => setSaid(currentTarget.value)}
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
        <DayFilters from={filters.seenFrom} to={filters.seenTo} />
      </div>
    </search>
  )
}

function Results({ list, page }: { list: Pages<'search'>; page: SearchPage }) {
  const { items, hasMore } = list
  if (items.length === 0)
    return <NoneFit title={s.none(formatNumber(page.searched))} cure={s.noneCure} names={FILTERS} />
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
        <p class="lead">{reasonsFor(query, null)[0] ?? s.start}</p>
      ) : (
        <Answered call={list.first}>{(page) => <Results list={list} page={page} />}</Answered>
      )}
    </>
  )
}
