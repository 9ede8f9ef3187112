/** The command line: arguments in, streams out. */
import { annotate, compare, read } from '@parallax/core'
import { readInputs } from '@parallax/ingest'

export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args
  const inputs = rest.filter((argument) => !argument.startsWith('--') || argument === '-')
  const readings = []
  for await (const item of readInputs(inputs)) {
    if (item.kind === 'skipped') continue
    if (command === 'annotate') process.stdout.write(`${JSON.stringify(annotate(item))}\n`)
    else if (command === 'extract') process.stdout.write(`${JSON.stringify({ schemaVersion: 1, ...item })}\n`)
    else readings.push(read(item))
  }
  if (command === 'compare') process.stdout.write(`${JSON.stringify(compare(readings))}\n`)
  return 0
}
