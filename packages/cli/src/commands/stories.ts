/** stories: articles into stories, in the order in which they come. */
import { createStoryEngine, type Membership, type StoryEngine } from '@parallax/core'
import type { ReadArticle } from '@parallax/ingest'
import type { Arguments } from '../arguments.js'
import { toJson } from '../canonical.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import { type InputLog, readArticles } from '../inputs.js'
import type { Io } from '../io.js'
import { needInputs } from '../need-inputs.js'
import { UsageError } from '../usage.js'

/** Articles between two runs of the passes. */
const TIDY_EVERY = 100

/** What is shown of an article. */
interface Line {
  id: string
  outlet: string | null
  headline: string | null
  published: string | null
}

function windowOf(given: string | true | undefined): { windowDays?: number } {
  if (given === undefined) return {}
  const windowDays = Number(given)
  if (!(windowDays > 0 && windowDays <= 3650))
    throw new UsageError(`--window ${given} is no number of days. Give a number from 1 to 3650.`)
  return { windowDays }
}

const toLine = ({ id, name, article }: ReadArticle): Line => ({
  id,
  outlet: article.outlet ?? name,
  headline: article.headline,
  published: article.published,
})

interface Grouped {
  lines: Line[]
  membershipOf: ReadonlyMap<string, Membership>
}

async function addAll(engine: StoryEngine, inputs: AsyncIterable<ReadArticle>): Promise<Grouped> {
  const lines: Line[] = []
  const closed: Membership[] = []
  const tidy = () => {
    for (const event of engine.tidy()) if (event.type === 'closed') closed.push(...event.memberships)
  }
  for await (const item of inputs) {
    const { headline, text, url, language, published } = item.article
    engine.add({ id: item.id, headline, text, url, language, published })
    lines.push(toLine(item))
    if (lines.length % TIDY_EVERY === 0) tidy()
  }
  tidy()
  const all = [...closed, ...engine.memberships()]
  return { lines, membershipOf: new Map(all.map((membership) => [membership.article, membership])) }
}

async function toJsonLine({ article, story, score, reason, incident, kind }: Membership): Promise<string> {
  return `${await toJson('StoryLine', { id: article, story, score: Number(score.toFixed(4)), reason, incident, kind })}\n`
}

/** Stories in the order of their size, those of one size in the order in which they were opened. */
function toText(lines: readonly Line[], membershipOf: ReadonlyMap<string, Membership>): string {
  const stories = new Map<string, Line[]>()
  for (const line of lines) {
    const { story } = membershipOf.get(line.id)!
    const members = stories.get(story)
    if (members === undefined) stories.set(story, [line])
    else members.push(line)
  }
  const blocks = [...stories]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([story, members]) => {
      const count = members.length === 1 ? '1 article' : `${members.length} articles`
      const rows = members.map(
        (line) => `  ${rowOf(line)}\n      ${inert(membershipOf.get(line.id)!.reason)}\n`,
      )
      return `${inert(members[0]!.headline ?? story)} (${count}, story ${inert(story)})\n${rows.join('')}`
    })
  const articles = lines.length === 1 ? '1 article' : `${lines.length} articles`
  return `${articles} in ${stories.size === 1 ? '1 story' : `${stories.size} stories`}\n\n${blocks.join('\n')}`
}

const rowOf = ({ id, outlet, headline, published }: Line) =>
  inert([published?.slice(0, 16) ?? 'no time', outlet ?? 'no outlet', headline ?? id].join('  '))

function exitCodeOf({ read, skipped }: InputLog): ExitCode {
  if (read === 0) return ExitCode.nothingRead
  return skipped.length > 0 ? ExitCode.someSkipped : ExitCode.done
}

export async function runStories({ values, inputs }: Arguments, io: Io): Promise<ExitCode> {
  needInputs(inputs)
  const engine = createStoryEngine({ settings: windowOf(values.get('window')) })
  const log: InputLog = { read: 0, skipped: [], faults: 0 }
  const options = { allowLoopback: values.has('allow-loopback'), quiet: values.has('quiet') }
  const { lines, membershipOf } = await addAll(engine, readArticles(inputs, io, options, log))
  if (lines.length === 0) {
    await io.stderr.write('parallax: nothing could be read.\n')
    return exitCodeOf(log)
  }
  if (values.has('jsonl'))
    for (const { id } of lines) await io.stdout.write(await toJsonLine(membershipOf.get(id)!))
  else await io.stdout.write(toText(lines, membershipOf))
  return exitCodeOf(log)
}
