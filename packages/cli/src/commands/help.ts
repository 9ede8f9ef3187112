/** The help: made from the commands themselves, so that it cannot differ from them. */
import { COMMON } from '../arguments.js'
import type { Command, Run } from '../command.js'
import { ExitCode } from '../exit-code.js'
import { cure, UsageError } from '../usage.js'

const EXIT_CODES = `Exit codes: 0 done · 1 done, some inputs skipped · 2 bad usage · 3 nothing could be read ·
4 verification failed · 70 a fault of parallax itself.`

function columns(rows: readonly (readonly [string, string])[]): string {
  const wide = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(wide)}  ${right}`).join('\n')
}

/** The list of commands. */
export function helpOfAll(commands: readonly Command[]): string {
  const list = columns(commands.map(({ name, summary }) => [name, summary]))
  return `parallax: how several outlets tell one event, compared offline, with exact words.

Usage: parallax COMMAND INPUT...

${list}

Begin with: parallax compare one.html two.txt
More: parallax help COMMAND · parallax --version

${EXIT_CODES}
`
}

/** Usage, options and examples of one command. */
export function helpOf({ usage, details, options, examples }: Command): string {
  const rows = Object.entries({ ...options, ...COMMON }).map(
    ([name, { value, help }]) => [`--${name}${value === null ? '' : ` ${value}`}`, help] as const,
  )
  const shown = examples.map(({ command, says }) => `  ${command}\n      ${says}`).join('\n')
  return `Usage: ${usage}\n\n${details}\n\nOptions:\n${columns(rows)}\n\nExamples:\n${shown}\n\n${EXIT_CODES}\n`
}

/** The help command over a list of commands. */
export function createHelp(commands: readonly Command[]): Run {
  return async ({ inputs }, { stdout }) => {
    const [name] = inputs
    const command = commands.find((each) => each.name === name)
    if (name !== undefined && !command) {
      const known = commands.map((each) => each.name)
      throw new UsageError(`There is no command ${name}. ${cure(name, known)}`)
    }
    await stdout.write(command ? helpOf(command) : helpOfAll(commands))
    return ExitCode.done
  }
}
