/** Licences of everything that is installed with the project, against a list of those that suit Apache-2.0. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './project.mjs'

const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
])
/** Tools that are never part of what is given away. */
const ALLOWED_FOR_TOOLS = new Set(['CC-BY-3.0', 'CC-BY-4.0', 'MPL-2.0'])

/** Reads SPDX expressions of AND, OR and brackets. */
export function isAllowed(expression, isTool) {
  const one = (id) => ALLOWED.has(id) || (isTool && ALLOWED_FOR_TOOLS.has(id))
  const flat = expression.replace(/[()]/g, ' ').trim()
  if (/ AND /.test(flat) && / OR /.test(flat)) return flat.split(/ AND | OR /).every((id) => one(id.trim()))
  if (/ OR /.test(flat)) return flat.split(' OR ').some((id) => one(id.trim()))
  return flat.split(' AND ').every((id) => one(id.trim()))
}

function licenceOf(path, entry) {
  if (entry.license) return entry.license
  const file = join(ROOT, path, 'package.json')
  const written = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).license : undefined
  return typeof written === 'string' ? written : (written?.type ?? 'none stated')
}

/** The packages whose licence is not on the list, as "name: licence", and how many were looked at. */
export function checkLicences() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  const foreign = Object.entries(packages).filter(
    ([path, { link }]) => path.includes('node_modules/') && !link,
  )
  const faults = foreign
    .map(([path, entry]) => ({
      path,
      licence: licenceOf(path, entry),
      isTool: entry.dev === true || entry.devOptional === true,
    }))
    .filter(({ licence, isTool }) => !isAllowed(licence, isTool))
    .map(({ path, licence }) => `${path.replace(/^.*node_modules\//, '')}: ${licence}`)
  return { count: foreign.length, faults }
}
