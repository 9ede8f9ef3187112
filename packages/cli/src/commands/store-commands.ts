/** The commands that look after the store as a whole. */
import type { Option } from '../arguments.js'
import type { Command } from '../command.js'
import { dataOption } from '../open-store.js'

const quiet: Option = { value: null, help: 'No progress.' }
const json: Option = { value: null, help: 'The result as one line of JSON.' }

const backup: Command = {
  name: 'backup',
  summary: 'write everything kept into one file',
  usage: 'parallax backup FILE [--data DIR]',
  details: `Rows, capture files and settings as they are at one moment, as one tar file with the SHA-256 of each part. Others
may go on working meanwhile. An older file of this name is replaced once the new one is whole.`,
  options: { data: dataOption, json, quiet },
  examples: [{ command: 'parallax backup /safe/parallax.tar', says: 'Back up the usual data folder.' }],
  load: async () => (await import('./backup.js')).runBackup,
}

const restore: Command = {
  name: 'restore',
  summary: 'put a backup into an empty folder or database',
  usage: 'parallax restore FILE [--data DIR]',
  details: `Every part is held against its SHA-256, and the whole against the digest of what was backed up. Nothing is put over what
is there. A backup of a folder can be restored on a server, and the other way round.`,
  options: { data: dataOption, json, quiet },
  examples: [
    { command: 'parallax restore /safe/parallax.tar --data /new/place', says: 'Restore into a new folder.' },
  ],
  load: async () => (await import('./backup.js')).runRestore,
}

const migrate: Command = {
  name: 'migrate',
  summary: 'bring the store to the newest form, or move it to a server',
  usage: 'parallax migrate [--to URL|DIR] [--data DIR]',
  details: `Without --to: older data is brought to the form of this version, and what was read before is indexed anew where the form asks for
it (opening a store and working on it do so, too). With --to: everything is copied to an empty database or folder, compared by digest and
checked like doctor. The first store is left as it is; end all work on it before. The captures of a server's store stay in the data folder.`,
  options: {
    to: { value: 'URL|DIR', help: 'postgres://user:password@host/name, or a folder.' },
    data: dataOption,
    json,
    quiet,
  },
  examples: [
    { command: 'parallax migrate --to postgres://news@db/parallax', says: 'From the folder to a server.' },
  ],
  load: async () => (await import('./migrate.js')).runMigrate,
}

const doctor: Command = {
  name: 'doctor',
  summary: 'check everything that is kept',
  usage: 'parallax doctor [--data DIR] [--json]',
  details: `The file of the database, every reference, the hash of every text and of every captured body, and every place that an
annotation or comparison points to. What is damaged is listed, with exit code 4. The digest is the same for two stores that hold the same.`,
  options: { data: dataOption, json, quiet },
  examples: [{ command: 'parallax doctor', says: 'Nothing that is kept was altered.' }],
  load: async () => (await import('./doctor.js')).runDoctor,
}

const outlets: Command = {
  name: 'outlets',
  summary: 'what outlets are, by cited facts, and how they attribute, as counts',
  usage: 'parallax outlets [list|show NAME|import FILE] [--json] [--data DIR]',
  details: `list           the outlets that were entered and those that articles name, with how many articles were read
show NAME      its facts with where they are written, its counts, and outlets of the same owner; no score
import FILE    a list of outlets as JSON, or a table with the columns name,hosts,about,value,cite, a line a fact; - for standard input.
               An outlet that is there under its name is replaced.`,
  options: {
    data: dataOption,
    who: { value: 'NAME', help: 'import: who does it, for the log. Without it, the user of the machine.' },
    json,
  },
  examples: [
    { command: 'parallax outlets import register.csv', says: 'Take over facts from a register.' },
    { command: 'parallax outlets show "The Senna Herald"', says: 'Facts, counts and sisters.' },
  ],
  load: async () => (await import('./outlets.js')).runOutlets,
}

export const storeCommands: readonly Command[] = [backup, restore, migrate, doctor, outlets]
