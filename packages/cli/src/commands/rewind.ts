/** rewind: the comparison of a story as it stood at any time. */
import type { Arguments } from '../arguments.js'
import { inChunks, toPieces } from '../canonical.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import { type Io, wantsColour, widthOf } from '../io.js'
import { openStoreOf } from '../open-store.js'
import { UsageError } from '../usage.js'

/** An instant of the options; a date alone is its end, so that a day holds what came on it. */
function readTime({ values }: Arguments): string | null {
  const given = values.get('at') as string | undefined
  if (given === undefined) return null
  const time = Date.parse(/^\d{4}-\d\d-\d\d$/u.test(given) ? `${given}T23:59:59.999Z` : given)
  if (Number.isNaN(time))
    throw new UsageError(`--at ${given} is no time. Write it like 2031-05-04 or 2031-05-04T06:00:00Z.`)
  return new Date(time).toISOString()
}

export async function runRewind(args: Arguments, io: Io): Promise<ExitCode> {
  const [story, ...more] = args.inputs
  const at = readTime(args)
  if (story === undefined || more.length > 0 || at === null)
    throw new UsageError('Say which story and when: parallax rewind STORY --at TIME')
  const store = await openStoreOf(args, io)
  const { createPool, rewind } = await import('@parallax/pipeline')
  const pool = createPool({ threads: 1 })
  try {
    if ((await store.stories.get(story)) === null) {
      await io.stderr.write(`parallax: there is no story ${inert(story)}. See: parallax stories\n`)
      return ExitCode.nothingRead
    }
    const { comparison, versions, notYet, unknown } = await rewind(story, at, store, pool)
    const silent = `${notYet} had not come out, of ${unknown} it is not known`
    await io.stderr.write(`parallax: ${at}: ${versions.length} accounts stood, ${silent}.
`)
    if (comparison === null) {
      await io.stderr.write('parallax: a comparison needs two accounts; there was none yet at that time.\n')
      return ExitCode.nothingRead
    }
    if (args.values.has('json'))
      for (const part of inChunks(await toPieces('Comparison', comparison))) await io.stdout.write(part)
    else {
      const { renderText } = await import('@parallax/report')
      const colour = wantsColour(io.stdout, io.env)
      await io.stdout.write(renderText(comparison, { width: widthOf(io.stdout), colour }))
    }
    return ExitCode.done
  } finally {
    await pool.close()
    await store.close()
  }
}
