/** What `npm start` does, once the version of Node is known to do. */
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { build } from './build.mjs'
import { install } from './dependencies.mjs'
import { ROOT } from './project.mjs'
import { serveReport } from './report-server.mjs'
import { openSampleRoom, SAMPLE, serveSampleRoom } from './sample-room.mjs'

const COMMAND = join(ROOT, 'packages', 'cli', 'bin', 'parallax.js')
const REPORT = 'parallax-report.html'
const BAD_USAGE = 2
const OUR_FAULT = 70

/** Takes `--serve` and `--port N` out of the arguments; the rest goes to the command. */
export function readStartArguments(args) {
  const rest = []
  let isServed = false
  let port = null
  for (let index = 0; index < args.length; index += 1) {
    const [name, joined] = args[index].split('=', 2)
    if (name === '--serve') isServed = true
    else if (name === '--port') {
      port = joined ?? args[index + 1]
      if (joined === undefined) index += 1
    } else rest.push(args[index])
  }
  const number = port === null ? null : Number(port)
  const isPort = number === null || (Number.isInteger(number) && number >= 0 && number <= 65535)
  if (!isPort) return { fault: `--port ${port ?? ''} does not do: give a number from 0 to 65535.` }
  return { rest, isServed: isServed || rest.length === 0, port: number }
}

/** Ctrl-C ends whatever runs: children first, then the server. */
export function createInterrupt() {
  const endings = new Set()
  const interrupt = {
    isDone: false,
    onEnd(ending) {
      endings.add(ending)
      return () => endings.delete(ending)
    },
  }
  const end = () => {
    interrupt.isDone = true
    for (const ending of endings) ending()
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  return interrupt
}

/** Runs the command where the user called npm. Resolves to its exit code. */
export function runCommand(args, interrupt, stdio = 'inherit') {
  return new Promise((resolveCode, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd: callerFolder(), stdio })
    const forget = interrupt.onEnd(() => child.kill('SIGTERM'))
    child.on('error', reject)
    child.on('close', (code) => {
      forget()
      resolveCode(code ?? OUR_FAULT)
    })
  })
}

/** npm changes into the project; the user's paths start where the user was. */
const callerFolder = () => process.env.INIT_CWD ?? process.cwd()

async function serve(file, port, interrupt) {
  let server
  try {
    server = await serveReport(file, port)
  } catch (error) {
    process.stderr.write(`Port ${port} cannot be used (${error.code}). Give another --port, or none.\n`)
    return BAD_USAGE
  }
  process.stdout.write(`\nThe report:  ${file}\nOpen:        ${server.address}\nCtrl-C ends.\n`)
  if (!interrupt.isDone) await new Promise((ended) => interrupt.onEnd(ended))
  server.close()
  return 0
}

/** The same comparison as text for the terminal and as the page. */
async function compareAndServe(args, port, interrupt) {
  const page = [...args, '--format', 'html', '--out', REPORT, '--quiet']
  const [text, html] = await Promise.all([
    runCommand(args, interrupt),
    runCommand(page, interrupt, ['inherit', 'ignore', 'ignore']),
  ])
  if (interrupt.isDone) return 0
  if (text > 1) return text
  // What stopped the page is said by running it again in the open.
  if (html > 1) return runCommand(page, interrupt)
  return serve(resolve(callerFolder(), REPORT), port, interrupt)
}

/** The sample story: its comparison as text, and the reading room opened at it. */
async function showSample(port, interrupt) {
  const [text, room] = await Promise.all([
    runCommand(['compare', SAMPLE], interrupt),
    openSampleRoom(COMMAND, interrupt),
  ])
  if (interrupt.isDone) return 0
  if (text > 1) return text
  if (room === null) return OUR_FAULT
  return serveSampleRoom(COMMAND, room, port, interrupt, (address) => {
    process.stdout.write(`\nThe reading room, with this story:\nOpen:        ${address}\nCtrl-C ends.\n`)
  })
}

/** Resolves to the exit code. */
export async function start(args) {
  const read = readStartArguments(args)
  if (read.fault) {
    process.stderr.write(`${read.fault}\n`)
    return BAD_USAGE
  }
  const interrupt = createInterrupt()
  const isReady = (await install()) && (await build())
  if (interrupt.isDone) return 0
  if (!isReady) return OUR_FAULT
  const { rest, isServed, port } = read
  if (rest.length === 0) return showSample(port, interrupt)
  if (!isServed) return runCommand(rest, interrupt)
  if (rest[0] !== 'compare') {
    process.stderr.write('--serve goes with compare: npm start -- compare INPUT... --serve\n')
    return BAD_USAGE
  }
  return compareAndServe(rest, port, interrupt)
}
