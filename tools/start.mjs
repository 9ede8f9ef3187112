/** `npm start`: sets up what is missing, then does the main job; without arguments on the sample story, with the reading room opened at it. */
import { nodeFault } from './node-version.mjs'

const fault = nodeFault()
if (fault !== null) {
  process.stderr.write(`${fault}\n`)
  process.exitCode = 2
} else {
  const { start } = await import('./starting.mjs')
  process.exitCode = await start(process.argv.slice(2))
}
