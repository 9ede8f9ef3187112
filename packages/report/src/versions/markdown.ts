/** What changed between versions, as a Markdown document. Pure; everything of others is escaped. */
import type { VersionChange, VersionStep, Versions } from '@parallax/contract'
import { escapeMarkdown } from '../markdown/escape.js'
import { heading, quoted, tableRow } from '../markdown/part.js'
import { countWords, kindWords, partWords, shortHash, showsSentences, timeWords, titleOf } from './words.js'

function changeLines(change: VersionChange, { from, to }: VersionStep): string[] {
  const where = partWords(change)
  const kinds = change.findings.map(kindWords).join(' · ')
  const sentences = (version: string, all: VersionChange['before']) =>
    all.map(({ exact }) => `  - **${version}** ${quoted(exact)}`)
  return [
    `- **${kinds}**${where === '' ? '' : ` (${where})`}: ${change.findings.map(({ why }) => escapeMarkdown(why)).join(' ')}`,
    ...(showsSentences(change) ? [...sentences(from, change.before), ...sentences(to, change.after)] : []),
  ]
}

function stepPart(step: VersionStep): string[] {
  const changes = step.changes.flatMap((change) => changeLines(change, step))
  return [
    ...heading(`${step.from} → ${step.to}`),
    `${countWords(step)}.${step.correction.state === 'no-fact-changed' ? '' : ` ${step.correction.why}`}`,
    ...(changes.length === 0 ? [] : ['', ...changes]),
  ]
}

export function renderVersionsMarkdown(result: Versions): string {
  const parts = [
    [`# ${escapeMarkdown(titleOf(result))}`],
    [
      ...heading('Versions'),
      tableRow(['version', 'input', 'time', 'text']),
      tableRow(['---', '---', '---', '---']),
      ...result.versions.map((version) =>
        tableRow([
          version.id,
          escapeMarkdown(version.input),
          escapeMarkdown(timeWords(version)),
          shortHash(version),
        ]),
      ),
    ],
    ...result.steps.map(stepPart),
    result.notes.length === 0
      ? []
      : [...heading('Notes'), ...result.notes.map(({ message }) => `- ${escapeMarkdown(message)}`)],
  ]
  return `${parts
    .map((lines) => lines.join('\n'))
    .filter((text) => text !== '')
    .join('\n\n')}\n`
}
