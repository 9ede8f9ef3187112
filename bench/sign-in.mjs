/** Somebody who reads: with an account, made by the command where there is none. */
import { spawn } from 'node:child_process'
import { command } from './command.mjs'

const NAME = 'Reader of the bench'
const PASSWORD = 'a sentence for measuring'

function addUser(folder, env) {
  const [program, ...before] = command()
  const args = [...before, 'user', 'add', NAME, '--role', 'admin', '--data', folder]
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['pipe', 'ignore', 'inherit'] })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`user add ended with ${code}.`))))
    child.stdin.end(`${PASSWORD}\n`)
  })
}

async function ask(origin, path, body, headers = {}) {
  const answer = await fetch(`${origin}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-parallax': '1', ...headers },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`)
  return { cookie: answer.headers.get('set-cookie')?.split(';', 1)[0], value: await answer.json() }
}

/** @returns the headers that say who asks */
export async function signIn(origin, { as, folder, env }) {
  const { mode } = await (await fetch(`${origin}/api/v1/session`)).json()
  if (as === 'nobody') {
    if (mode === 'accounts')
      throw new Error('This folder has accounts: name another in --data, or another --as.')
    return {}
  }
  if (mode === 'open') {
    await addUser(folder, env)
    // The server may remember for some seconds that there was nobody.
    await new Promise((resolve) => setTimeout(resolve, 3_000))
  }
  const { cookie } = await ask(origin, '/session', { name: NAME, password: PASSWORD })
  if (as === 'session') return { cookie }
  const { value } = await ask(origin, '/tokens', { label: 'bench', role: 'reader', days: 1 }, { cookie })
  return { authorization: `Bearer ${value.secret}` }
}
