/** What people made of the machine's findings: of those judged, how many were accepted, rejected or corrected, kind by kind. */
import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { FindingKind, ReviewEntry, type Verdict } from '@parallax/contract/api'
import { agreementOf, identityOf, judgementsOf } from '@parallax/core'
import { type BenchContext, type Figures, type Outcome, rounded } from './benchmark.js'
import { BenchDataError, readJsonLines } from './data.js'
import { wilson } from './wilson.js'

const FILE = 'reviews.jsonl'
const HOLDS = 'the lines of parallax reviews export'
const SAMPLE =
  'These are findings that people chose to judge, and no random sample: the shares say nothing of findings that nobody looked at.'

/** All who judged it said one thing, or they differ. */
type Outcomes = Verdict | 'differ'
const OUTCOMES: Readonly<Record<Outcomes, string>> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  differ: 'differing',
}

/** The file itself, or a folder that holds it. */
async function readEntries(data: string): Promise<ReviewEntry[]> {
  const found = await stat(data).catch(() => null)
  const isFile = found !== null && !found.isDirectory()
  const [folder, file] = isFile ? [dirname(data), basename(data)] : [data, FILE]
  const lines = await readJsonLines(folder, file, HOLDS)
  return lines.map((line, index) => {
    const read = ReviewEntry.safeParse(line)
    if (read.success) return read.data
    const [issue] = read.error.issues
    throw new BenchDataError(
      `${file}, item ${index + 1}, is no review (${issue?.path.join('.')}: ${issue?.message}). It should hold ${HOLDS}.`,
    )
  })
}

/** Acts on the same words under one name. */
function toFindings(entries: readonly ReviewEntry[]): ReviewEntry[][] {
  const findings = new Map<string, ReviewEntry[]>()
  for (const entry of entries) {
    const name = identityOf(entry.finding)
    findings.set(name, [...(findings.get(name) ?? []), entry])
  }
  return [...findings.values()]
}

function outcomeOf(acts: readonly ReviewEntry[]): Outcomes | null {
  const verdicts = new Set(judgementsOf(acts).map(({ verdict }) => verdict))
  if (verdicts.size > 1) return 'differ'
  return [...verdicts][0] ?? null
}

function countsOf(outcomes: readonly Outcomes[]): Figures {
  const shares = Object.entries(OUTCOMES).map(([outcome, name]) => {
    const count = outcomes.filter((each) => each === outcome).length
    const { low, high } = wilson(count, outcomes.length)
    const share = rounded(count / outcomes.length)
    return [name, { count, share, low_95: rounded(low), high_95: rounded(high) }]
  })
  return { judged: outcomes.length, ...Object.fromEntries(shares) }
}

export async function measureJudged({ data }: Pick<BenchContext, 'data'>): Promise<Outcome> {
  const entries = await readEntries(data)
  const judged = toFindings(entries).flatMap((acts) => {
    const outcome = outcomeOf(acts)
    return outcome === null ? [] : [{ kind: acts[0]!.finding.kind, outcome }]
  })
  const kinds = FindingKind.options.flatMap((kind) => {
    const outcomes = judged.filter((each) => each.kind === kind).map(({ outcome }) => outcome)
    return outcomes.length === 0 ? [] : [[kind, countsOf(outcomes)] as const]
  })
  const { alpha, people, units } = agreementOf(entries)
  const agreement = { alpha: alpha === null ? 'not defined' : rounded(alpha), findings: units }
  return {
    figures: {
      acts: entries.length,
      people: people.length,
      kinds: Object.fromEntries(kinds),
      agreement,
      sample: SAMPLE,
    },
    n: judged.length,
  }
}
