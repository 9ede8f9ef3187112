/** The commands of the reading room. */
import type { Command } from '../command.js'
import { dataOption } from '../open-store.js'

const serve: Command = {
  name: 'serve',
  summary: 'open the reading room in the browser, and its API',
  usage: 'parallax serve [--port 7070] [--host 127.0.0.1] [--public-origin https://NAME] [--data DIR]',
  details: `Serves the page and the API under /api/v1 (described at /api), and prints the address. It carries out the jobs of the store too,
like watch run, unless another process does. On its own machine one person works without an account; to let others in, add users
(parallax user add) and put a proxy with https in front: --public-origin says under which name. People sign in through an identity provider
where PARALLAX_OIDC_ISSUER, PARALLAX_OIDC_CLIENT_ID and PARALLAX_OIDC_CLIENT_SECRET are set; PARALLAX_OIDC_ROLE_CLAIM and
PARALLAX_OIDC_ROLES (newsdesk=editor,it=admin) give roles by a claim, PARALLAX_OIDC_DEFAULT_ROLE (reader) is for all others.`,
  options: {
    data: dataOption,
    port: {
      value: 'NUMBER',
      help: 'Where to listen; 0 for any that is free. Without it, 7070 or the next that is free.',
    },
    host: {
      value: 'ADDRESS',
      help: 'Of this machine, where to listen (127.0.0.1). Any but loopback needs accounts.',
    },
    'public-origin': {
      value: 'ADDRESS',
      help: 'By which people reach it, such as https://parallax.example.',
    },
    work: { value: null, help: 'Carry out jobs even where another process does.' },
    'no-work': { value: null, help: 'Carry out no jobs.' },
    concurrency: {
      value: 'N',
      help: 'Threads for reading and comparing. Without it, as many as there are cores.',
    },
    quiet: { value: null, help: 'Print the address and faults alone.' },
    'allow-loopback': { value: null, help: 'Let addresses on this machine be fetched.' },
  },
  examples: [
    { command: 'parallax serve', says: 'The reading room over the usual data folder.' },
    {
      command: 'parallax serve --host 0.0.0.0 --public-origin https://parallax.example',
      says: 'For others, behind a proxy.',
    },
  ],
  load: async () => (await import('./serve.js')).runServe,
}

const user: Command = {
  name: 'user',
  summary: 'say who may sign in to the reading room',
  usage: 'parallax user [add|list|change|remove] [NAME] [--role ROLE] [--data DIR]',
  details: `add NAME      somebody new; the password is asked for, or read from standard input
list          everybody
change NAME   another role or password, or shut out and let in again; sessions end with it
remove NAME   with sessions and tokens; what they did stays in the log
Roles, each may do what those before it may: reader, reviewer (judges findings), editor (adds and arranges), admin (people and settings).
The last administrator cannot be shut out.`,
  options: {
    data: dataOption,
    role: {
      value: 'reader|reviewer|editor|admin',
      help: 'What they may do; reader where it is left out.',
      oneOf: ['reader', 'reviewer', 'editor', 'admin'],
    },
    password: { value: null, help: 'change: give a new password.' },
    disable: { value: null, help: 'change: shut out.' },
    enable: { value: null, help: 'change: let in again.' },
    json: { value: null, help: 'list: as JSON.' },
  },
  examples: [
    { command: 'parallax user add Ada --role admin', says: 'The first one must be an administrator.' },
    { command: 'parallax user change Ben --disable', says: 'Ends his sessions, too.' },
  ],
  load: async () => (await import('./user.js')).runUser,
}

export const roomCommands: readonly Command[] = [serve, user]
