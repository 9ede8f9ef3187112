/** Offices: which of them somebody holds is no choice of whoever names the bearer by it. */
import { wordSet } from './word-list.js'

export const OFFICE_NOUNS = wordSet(`
president premier chancellor minister secretary senator representative congressman congresswoman governor mayor judge justice
king queen prince princess emperor emir sultan pope cardinal archbishop bishop imam ayatollah rabbi general colonel
captain lieutenant admiral commander marshal superintendent inspector detective sheriff professor ambassador envoy commissioner
director chief chairman chairwoman chairperson spokesman spokeswoman spokesperson speaker leader deputy councillor prosecutor
candidate nominee coach lawyer attorney counsel`)
