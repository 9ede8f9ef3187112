/** Installs the dependencies where they are missing or not those of the lock file. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from './project.mjs'

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {}

/**
 * True where everything that the lock file names is installed in that version. Packages for other machines are optional and
 * left out of account. By content, since times of change say nothing after a checkout.
 */
export function isInstalled() {
  const written = join(ROOT, 'node_modules', '.package-lock.json')
  if (!existsSync(written)) return false
  const installed = readPackages(written)
  return Object.entries(readPackages(join(ROOT, 'package-lock.json'))).every(
    ([path, { version, optional, link }]) => {
      if (!path.startsWith('node_modules/') || optional) return true
      return link ? installed[path]?.link === true : installed[path]?.version === version
    },
  )
}

/** Runs npm with the arguments, by the very npm that runs us where there is one. */
export function runNpm(args, options) {
  const { npm_execpath: npm } = process.env
  return npm?.endsWith('.js') ? run(process.execPath, [npm, ...args], options) : run('npm', args, options)
}

/**
 * Resolves to true where the dependencies are there in the end. No scripts of packages run: none is needed, and our own build
 * comes after and tells its faults itself.
 */
export async function install() {
  if (isInstalled()) return true
  process.stderr.write('Installing the dependencies (npm ci) …\n')
  const exact = await runNpm(['ci', '--ignore-scripts', '--no-fund', '--no-audit'], { quiet: true })
  if (exact.code === 0) return true
  process.stderr.write('npm ci did not go through; trying npm install …\n')
  const { code } = await runNpm(['install', '--ignore-scripts', '--no-fund', '--no-audit'], { quiet: true })
  if (code !== 0)
    process.stderr.write(`${exact.output.trimEnd()}\nThe dependencies could not be installed: see above.\n`)
  return code === 0
}
