#!/usr/bin/env node
const NEEDED = [20, 19]

function isTooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])
}

/** Loads the command; null where it is not built, which is said together with the cure. */
async function load() {
  try {
    return await import('@parallax/cli')
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error
    const folder = new URL('../../../', import.meta.url).pathname
    process.stderr.write(`parallax: not built yet (${error.message.split('\n')[0]}).\n`)
    process.stderr.write(`Run: npm ci && npm run build   in ${decodeURIComponent(folder)}\n`)
    return null
  }
}

if (isTooOld()) {
  process.stderr.write(
    `parallax: needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}.\n`,
  )
  process.exitCode = 2
} else {
  const command = await load()
  process.exitCode = command ? await command.main(process.argv.slice(2), command.processIo(process)) : 2
}
