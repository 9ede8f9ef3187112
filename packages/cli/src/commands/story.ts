/** story: the stories that are kept, and what a person changes in them. */
import type { Membership, StoredStory } from '@parallax/contract'
import type { StoryEvent, StoryOperations } from '@parallax/core'
import type { Store } from '@parallax/store'
import type { Arguments } from '../arguments.js'
import { inChunks, toLine, toPieces } from '../canonical.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import { type Io, wantsColour, widthOf } from '../io.js'
import { openStoreOf } from '../open-store.js'
import { cure, UsageError } from '../usage.js'
import { whoActs } from '../who.js'

type Act = (rest: readonly string[], args: Arguments, io: Io, store: Store) => Promise<ExitCode>

const ACTS: Readonly<Record<string, Act>> = {
  list: listStories,
  show: showStory,
  merge: async ([one, other, ...more], args, io, store) => {
    if (one === undefined || other === undefined || more.length > 0)
      throw new UsageError('Say which two stories are one: parallax story merge STORY STORY')
    return change(one, (engine) => engine.merge(one, other), args, io, store)
  },
  split: async ([story, ...articles], args, io, store) => {
    if (story === undefined || articles.length === 0)
      throw new UsageError('Say which articles leave which story: parallax story split STORY ARTICLE...')
    const keys = await keysOf(articles, store)
    return change(story, (engine) => engine.split(story, keys), args, io, store)
  },
  move: async ([article, story, ...more], args, io, store) => {
    if (article === undefined || story === undefined || more.length > 0)
      throw new UsageError('Say which article goes where: parallax story move ARTICLE STORY')
    const [key] = await keysOf([article], store)
    return change(story, (engine) => engine.move(key!, story), args, io, store)
  },
  pin: (rest, args, io, store) => pin(rest, true, args, io, store),
  unpin: (rest, args, io, store) => pin(rest, false, args, io, store),
}

export async function runStory(args: Arguments, io: Io): Promise<ExitCode> {
  const [name = 'list', ...rest] = args.inputs
  const act = ACTS[name]
  if (act === undefined) throw new UsageError(`story cannot ${name}. ${cure(name, Object.keys(ACTS))}`)
  const store = await openStoreOf(args, io)
  try {
    return await act(rest, args, io, store)
  } finally {
    await store.close()
  }
}

/** Stories shown where no number is given. */
const SHOWN = 30

function readLimit({ values }: Arguments): number {
  const given = values.get('most')
  const limit = given === undefined ? SHOWN : Number(given)
  if (Number.isInteger(limit) && limit >= 1 && limit <= 10_000) return limit
  throw new UsageError(`--most ${given} does not do: give a whole number from 1 to 10000.`)
}

async function listStories(
  _rest: readonly string[],
  args: Arguments,
  io: Io,
  store: Store,
): Promise<ExitCode> {
  const { items, next } = await store.stories.list({ limit: readLimit(args) })
  const shown = items.filter(({ mergedInto }) => mergedInto === null)
  if (args.values.has('json')) await io.stdout.write(`${toLine(shown)}\n`)
  else if (shown.length === 0)
    await io.stdout.write('There is no story yet. Watch something: parallax watch add ADDRESS\n')
  else {
    for (const story of shown) await io.stdout.write(`${inert(await describe(story, store))}\n`)
    if (next !== null) await io.stdout.write('There are more: --most NUMBER\n')
  }
  return ExitCode.done
}

async function describe({ id, title, articles, from, to }: StoredStory, store: Store): Promise<string> {
  const [comparison] = await store.comparisons.ofStory(id)
  const counts =
    comparison === undefined
      ? ''
      : `, ${comparison.counts.origins} origins, ${comparison.counts.conflicts} conflicts`
  const count = articles === 1 ? '1 article' : `${articles} articles`
  return `${id}  ${from.slice(0, 16)} – ${to.slice(0, 16)}  ${count}${counts}  ${title}`
}

async function storyCalled(id: string | undefined, store: Store): Promise<StoredStory> {
  const story = id === undefined ? null : await store.stories.get(id)
  if (story !== null) return story
  throw new UsageError(`There is no story ${id ?? 'without a name'}. See: parallax story list`)
}

/** The comparison as it was last made, or the articles and why they stand together. */
async function showStory([id]: readonly string[], args: Arguments, io: Io, store: Store): Promise<ExitCode> {
  const story = await storyCalled(id, store)
  const [latest] = await store.comparisons.ofStory(story.id)
  const comparison = latest === undefined ? null : await store.comparisons.result(latest.id)
  if (args.values.has('json') && comparison !== null) {
    for (const part of inChunks(await toPieces('Comparison', comparison))) await io.stdout.write(part)
    return ExitCode.done
  }
  await io.stdout.write(`${inert(await describe(story, store))}\n`)
  for (const membership of await store.stories.members(story.id))
    await io.stdout.write(await describeMember(membership, store))
  if (comparison !== null && args.values.has('full')) {
    const { renderText } = await import('@parallax/report')
    const colour = wantsColour(io.stdout, io.env)
    await io.stdout.write(`\n${renderText(comparison, { width: widthOf(io.stdout), colour })}`)
  }
  return ExitCode.done
}

async function describeMember(
  { key, reason, score, by, isPinned }: Membership,
  { articles }: Store,
): Promise<string> {
  const article = await articles.get(key)
  const pinned = isPinned ? ', pinned' : ''
  const lines = [
    `  ${key}  ${article?.outlet ?? 'no outlet'}: ${article?.headline ?? 'no headline'}`,
    `      ${reason} (${by}, ${score.toFixed(2)}${pinned})`,
  ]
  return lines.map((line) => `${inert(line)}\n`).join('')
}

async function keysOf(inputs: readonly string[], store: Store): Promise<string[]> {
  const { keyOf } = await import('@parallax/pipeline')
  const keys: string[] = []
  for (const input of inputs) {
    const key = await keyOf(input, store)
    if (key === null)
      throw new UsageError(`No article ${input} is kept. Name it by its number or its address.`)
    keys.push(key)
  }
  return keys
}

async function pin(
  rest: readonly string[],
  pinned: boolean,
  args: Arguments,
  io: Io,
  store: Store,
): Promise<ExitCode> {
  const [key, ...more] = await keysOf(rest, store)
  const membership = key === undefined ? null : await store.stories.membership(key)
  if (key === undefined || more.length > 0 || membership === null)
    throw new UsageError(`Say which article: parallax story ${pinned ? 'pin' : 'unpin'} ARTICLE`)
  return change(membership.story, (engine) => engine.pin(key, pinned), args, io, store)
}

async function change(
  id: string,
  act: (engine: StoryOperations) => StoryEvent[],
  args: Arguments,
  io: Io,
  store: Store,
): Promise<ExitCode> {
  const { operate, readSettingsOf, sayEvent } = await import('@parallax/pipeline')
  const story = await storyCalled(id, store)
  const who = whoActs(io, args)
  const events = await operate(story.language, act, {
    store,
    settings: await readSettingsOf(store),
    worker: `person-${process.pid}`,
    who,
    clock: () => new Date(),
  })
  if (events.length === 0) await io.stdout.write('Nothing changed.\n')
  for (const event of events) await io.stdout.write(`${inert(sayEvent(event))}\n`)
  return ExitCode.done
}
