/** What a page needs of review to show an act before the server has answered: what acts come to, which findings are one, and their words. */
export { accountWords } from './account-words.js'
export { identityOf } from './identity.js'
export { standing } from './standing.js'
export { undoneBy } from './undone.js'
