/** Arguments into options, with errors that say the cure. */
import { parseArgs } from 'node:util'
import { cure, UsageError } from './usage.js'

/** One option of a command. `value` names what follows it; null for a switch. */
export interface Option {
  value: string | null
  /** What the option does, for the help. */
  help: string
  /** The only values allowed, where they are a list. */
  oneOf?: readonly string[]
}

export type Options = Readonly<Record<string, Option>>

/** `values` of the named options, `true` for a switch that was given; `inputs` are all the rest, in order. */
export interface Arguments {
  values: ReadonlyMap<string, string | true>
  inputs: string[]
}

/** Switches that every command knows. */
export const COMMON: Options = { help: { value: null, help: 'Say how the command is used.' } }

const SHORT: Readonly<Record<string, string>> = { h: 'help', o: 'out', q: 'quiet', w: 'width' }

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]

function nameOf(token: Token & { kind: 'option' }): string {
  return token.rawName.startsWith('--') ? token.name : (SHORT[token.name] ?? token.name)
}

function checkValue(name: string, option: Option, value: string | undefined): string {
  if (value === undefined || value === '')
    throw new UsageError(`--${name} needs a value: --${name} ${option.value}`)
  if (option.oneOf && !option.oneOf.includes(value))
    throw new UsageError(`--${name} ${value} is not known. ${cure(value, option.oneOf)}`)
  return value
}

function readOption(token: Token & { kind: 'option' }, options: Options): [string, string | true] {
  const name = nameOf(token)
  const option = options[name]
  if (!option) {
    const known = Object.keys(options).map((key) => `--${key}`)
    throw new UsageError(`There is no option ${token.rawName} here. ${cure(`--${name}`, known)}`)
  }
  if (option.value !== null) return [name, checkValue(name, option, token.value)]
  if (token.value !== undefined) throw new UsageError(`--${name} takes no value. Write --${name} alone.`)
  return [name, true]
}

/** Reads the arguments after the command's name. Throws {@link UsageError}. */
export function readArguments(args: readonly string[], own: Options): Arguments {
  const options: Options = { ...COMMON, ...own }
  const spec = Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => {
      const short = Object.keys(SHORT).find((letter) => SHORT[letter] === name)
      return [name, { type: value === null ? 'boolean' : 'string', ...(short && { short }) } as const]
    }),
  )
  const { tokens } = parseArgs({
    args: [...args],
    options: spec,
    strict: false,
    tokens: true,
    allowPositionals: true,
  })
  const values = new Map<string, string | true>()
  const inputs: string[] = []
  for (const token of tokens) {
    if (token.kind === 'option') values.set(...readOption(token, options))
    else if (token.kind === 'positional') inputs.push(token.value)
  }
  return { values, inputs }
}
