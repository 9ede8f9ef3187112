/** reviews: what people decided on findings, for other programs, and how far they agree. */
import type { Agreement, ReviewEntry } from '@parallax/contract/api'
import type { Store } from '@parallax/store'
import type { Arguments } from '../arguments.js'
import { toLine } from '../canonical.js'
import { deliver } from '../deliver.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import type { Io } from '../io.js'
import { openStoreOf } from '../open-store.js'
import { cure, UsageError } from '../usage.js'

type Act = (scope: { story?: string }, args: Arguments, io: Io, store: Store) => Promise<void>

const ACTS: Readonly<Record<string, Act>> = { export: exportReviews, agreement: sayAgreement }

export async function runReviews(args: Arguments, io: Io): Promise<ExitCode> {
  const [name, ...more] = args.inputs
  const known = Object.keys(ACTS)
  if (name === undefined) throw new UsageError(`Say what to do with the reviews: ${known.join(' or ')}.`)
  const act = ACTS[name]
  if (act === undefined) throw new UsageError(`reviews cannot ${name}. ${cure(name, known)}`)
  if (more.length > 0) throw new UsageError(`reviews ${name} takes no names. Name a story by --story STORY.`)
  const story = args.values.get('story') as string | undefined
  const store = await openStoreOf(args, io)
  try {
    if (story !== undefined && (await store.stories.get(story)) === null)
      throw new UsageError(`There is no story ${story}. See: parallax story list`)
    await act(story === undefined ? {} : { story }, args, io, store)
    return ExitCode.done
  } finally {
    await store.close()
  }
}

async function* toLines(entries: AsyncIterable<ReviewEntry>): AsyncGenerator<string> {
  for await (const entry of entries) yield `${toLine(entry)}\n`
}

async function exportReviews(
  scope: { story?: string },
  { values }: Arguments,
  io: Io,
  store: Store,
): Promise<void> {
  const { reviewEntries } = await import('@parallax/pipeline')
  const out = (values.get('out') as string | undefined) ?? null
  await deliver(toLines(reviewEntries(scope, store)), { out, quiet: values.has('quiet') }, io)
}

async function sayAgreement(
  scope: { story?: string },
  { values }: Arguments,
  io: Io,
  store: Store,
): Promise<void> {
  if (values.has('out'))
    throw new UsageError('--out is for reviews export. Without it, agreement is written to the terminal.')
  const { agreementIn } = await import('@parallax/pipeline')
  const agreement = await agreementIn(scope, store)
  await io.stdout.write(values.has('json') ? `${toLine(agreement)}\n` : inertLines(toText(agreement)))
}

const inertLines = (lines: readonly string[]) => `${lines.map(inert).join('\n')}\n`

const figure = (alpha: number | null) => (alpha === null ? 'not defined' : alpha.toFixed(3))

function toText({ alpha, why, pairs, differing }: Agreement): string[] {
  const between = pairs.map(
    ({ people, units, alpha: each }) =>
      `  ${people.join(' and ')}: ${figure(each)} over ${units === 1 ? '1 finding' : `${units} findings`}`,
  )
  const apart = differing.flatMap(({ finding, by }) => [
    `  ${finding.kind}, story ${finding.story}: ${finding.says}`,
    `      ${Object.entries(by)
      .map(([who, verdict]) => `${who}: ${verdict}`)
      .join(', ')}`,
  ])
  return [
    `Alpha: ${figure(alpha)}. ${why}`,
    ...(between.length > 0 ? ['', 'Two by two:', ...between] : []),
    ...(apart.length > 0 ? ['', 'They differ on:', ...apart] : []),
  ]
}
