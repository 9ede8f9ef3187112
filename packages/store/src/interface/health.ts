/** What a check of everything finds. */

/** One fault that `doctor` found, in plain words. `subject` names what is damaged. */
export interface Fault {
  check: string
  subject: string
  message: string
}

/** What `doctor` looked at. `digest` is over everything kept, independent of the engine: two stores of one content agree. */
export interface Health {
  counts: Readonly<Record<string, number>>
  faults: Fault[]
  digest: string
}
