/** Says in time that Node is too old. Kept to syntax that old versions read. */
const NEEDED = [20, 19]

/** Null where this Node will do, else the message. */
export function nodeFault(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return null
  return `Parallax needs Node ${NEEDED.join('.')} or newer, and this is ${version}. Install a current Node and try again.`
}
