/** What changed between versions, for the terminal. Pure. */
import type { VersionChange, VersionStep, Versions } from '@parallax/contract'
import { isolated } from '../text/inert.js'
import { createPaint, type Paint } from '../text/paint.js'
import { quote } from '../text/words.js'
import { countWords, kindWords, partWords, shortHash, showsSentences, timeWords, titleOf } from './words.js'

const MIN_WIDTH = 60

function changeLines(paint: Paint, { id, ...change }: VersionChange, step: VersionStep): string[] {
  const where = partWords(change)
  const kinds = change.findings.map(kindWords).join(' · ')
  const sentences = (version: string, all: VersionChange['before']) =>
    all.flatMap(({ exact }) => paint.block(`    ${version}  `, quote(exact), { lead: 'letter' }))
  return [
    ...paint.block(`  ${id}  `, where === '' ? kinds : `${kinds} (${where})`, {
      lead: 'letter',
      text: 'strong',
    }),
    ...change.findings.flatMap(({ why }) => paint.block('    ', isolated(why))),
    ...(showsSentences({ id, ...change })
      ? [...sentences(step.from, change.before), ...sentences(step.to, change.after)]
      : []),
  ]
}

function stepLines(paint: Paint, step: VersionStep): string[] {
  return [
    ...paint.heading('Changes', `${step.from} → ${step.to}: ${countWords(step)}`),
    ...(step.correction.state === 'no-fact-changed'
      ? []
      : paint.block('  ', isolated(step.correction.why), { text: 'faint' })),
    ...step.changes.flatMap((change) => changeLines(paint, change, step)),
  ]
}

/** Lines of at most `width` columns, each ended by a line feed. */
export function renderVersionsText(
  result: Versions,
  { width, colour }: { width: number; colour: boolean },
): string {
  const paint = createPaint(Math.max(MIN_WIDTH, width), colour)
  const lines = [
    ...paint.block('', isolated(titleOf(result)), { text: 'strong' }),
    ...paint.heading('Versions', `${result.versions.length}, oldest first`),
    ...result.versions.flatMap((version) =>
      paint.block(
        `  ${version.id}  `,
        isolated(`${version.input} · ${timeWords(version)} · ${shortHash(version)}`),
        {
          lead: 'letter',
        },
      ),
    ),
    ...result.steps.flatMap((step) => stepLines(paint, step)),
    ...(result.notes.length === 0 ? [] : paint.heading('Notes')),
    ...result.notes.flatMap(({ message }) => paint.block('  ', isolated(message), { text: 'faint' })),
  ]
  return `${lines.join('\n')}\n`
}
