/** The command line: arguments in, streams out. Nothing here touches the process. */
import { COMMON, readArguments } from './arguments.js'
import { commands, findCommand } from './commands/index.js'
import { ExitCode } from './exit-code.js'
import { inert } from './inert.js'
import type { Io } from './io.js'
import { ReaderGoneError } from './process-io.js'
import { AlteredResultError } from './read-result.js'
import { cure, isCurable, UsageError } from './usage.js'

/** A word that looks like an input rather than a mistyped command. */
const looksLikeInput = (word: string) => /[./\\]/.test(word)

async function help(name: string | undefined, io: Io): Promise<ExitCode> {
  const { createHelp } = await import('./commands/help.js')
  return createHelp(commands)({ values: new Map(), inputs: name === undefined ? [] : [name] }, io)
}

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined) {
    const { helpOfAll } = await import('./commands/help.js')
    await io.stderr.write(helpOfAll(commands))
    return ExitCode.badUsage
  }
  if (name === '--help' || name === '-h') return help(undefined, io)
  if (name === '--version' || name === '-v' || name === '-V') {
    const { VERSION } = await import('@parallax/core')
    await io.stdout.write(`${VERSION}\n`)
    return ExitCode.done
  }
  const command = findCommand(name)
  if (!command) throw new UsageError(`There is no command ${name}. ${cureForCommand(name, args)}`)
  const read = readArguments(rest, command.options)
  if (Object.keys(COMMON).some((option) => read.values.has(option))) return help(name, io)
  const runCommand = await command.load()
  return runCommand(read, io)
}

function cureForCommand(name: string, args: readonly string[]): string {
  if (name.startsWith('-')) return 'The command comes first: parallax compare INPUT... [--option].'
  if (looksLikeInput(name)) return `To compare, write: parallax compare ${args.join(' ')}`
  return cure(
    name,
    commands.map((command) => command.name),
  )
}

async function explain(error: unknown, { stderr, env }: Io): Promise<ExitCode> {
  if (error instanceof ReaderGoneError) return ExitCode.done
  if (error instanceof AlteredResultError) {
    await stderr.write(`parallax: ${inert(error.message)}\n`)
    return ExitCode.verificationFailed
  }
  if (isCurable(error)) {
    await stderr.write(`parallax: ${inert(error.message)}\nSee: parallax help\n`)
    return ExitCode.badUsage
  }
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const stack = env.PARALLAX_DEBUG && error instanceof Error ? `${error.stack}\n` : ''
  await stderr.write(
    `parallax: a fault of ours, not of your inputs: ${inert(said)}\n${stack || 'Set PARALLAX_DEBUG=1 to see where.\n'}`,
  )
  return ExitCode.ourFault
}

/** Runs one command. Resolves to the exit code; never rejects, never ends the process. */
export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await run(args, io)
  } catch (error) {
    return explain(error, io)
  }
}
