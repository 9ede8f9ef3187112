/** Views of a comparison as components over plain data of the contract. */
export { ComparisonPage } from './components/ComparisonPage.js'
export { createLookup, type Lookup } from './model/lookup.js'
