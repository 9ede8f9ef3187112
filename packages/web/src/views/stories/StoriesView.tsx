/** The stories of the room. */
import { usePages } from '../../data/use-pages.js'
import { ChoiceFilter, DayFilters, Filters, LanguageFilter, OutletFilter } from '../../filters/Filters.js'
import { NoneFit } from '../../filters/NoneFit.js'
import { useQuery } from '../../router/router.js'
import { Answered } from '../../shell/Answered.js'
import { MoreItems } from '../../shell/MoreItems.js'
import { ViewHead } from '../../shell/ViewHead.js'
import { s as filters } from '../../words/filters.js'
import { s } from '../../words/stories.js'
import { EmptyRoom } from './EmptyRoom.js'
import { StoryRow } from './StoryRow.js'
import { FILTERS, LEAST, SORTS, sortOf, storyQueryOf } from './story-query.js'
import './stories.css'

function SortChoice() {
  const [query, change] = useQuery()
  const sort = sortOf(query)
  return (
    <fieldset class="choice">
      <legend class="visually-hidden">{s.sort}</legend>
      {SORTS.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="sort"
            value={name}
            checked={sort === name}
            onChange={() => change({ sort: name === 'newest' ? null : name })}
          />
          <span>{s.sorts[name]}</span>
        </label>
      ))}
    </fieldset>
  )
}

function StoryFilters() {
  const least = LEAST.map((count) => ({ value: String(count), text: filters.leastOf(count) }))
  return (
    <Filters names={FILTERS}>
      <OutletFilter />
      <LanguageFilter />
      <DayFilters from={filters.changedFrom} to={filters.changedTo} />
      <ChoiceFilter name="least" label={filters.least} options={least} />
    </Filters>
  )
}

function NoneMatch() {
  return (
    <NoneFit title={s.noneMatch} cure={s.noneMatchCure} names={FILTERS}>
      <a class="button" href="/search">
        {s.search}
      </a>
    </NoneFit>
  )
}

export function StoriesView() {
  const [query] = useQuery()
  const list = usePages('listStories', storyQueryOf(query), ({ id }) => id)
  const isFiltered = FILTERS.some((name) => query.has(name))
  const isNew = list.first.state === 'ready' && list.items.length === 0 && !isFiltered
  return (
    <>
      <ViewHead title={s.title} acts={isNew ? undefined : <SortChoice />} />
      {isNew ? null : <StoryFilters />}
      <div class="waiting" aria-live="polite">
        {list.waiting === 0 ? null : (
          <button
            type="button"
            class="button"
            onClick={() => {
              list.showNew()
              scrollTo({ top: 0 })
            }}
          >
            {s.waiting(list.waiting)}
          </button>
        )}
      </div>
      <Answered call={list.first}>
        {() =>
          list.items.length === 0 ? (
            isNew ? (
              <EmptyRoom />
            ) : (
              <NoneMatch />
            )
          ) : (
            <>
              <ol class="story-list">
                {list.items.map((story) => (
                  <li key={story.id}>
                    <StoryRow story={story} />
                  </li>
                ))}
              </ol>
              <MoreItems list={list} />
            </>
          )
        }
      </Answered>
    </>
  )
}
