/** What a page needs of review to show an act before the server has answered: what acts come to, and which findings are one. */
export { identityOf } from './identity.js'
export { standing } from './standing.js'
export { undoneBy } from './undone.js'
