/** The report file: shows the comparison that stands inside the same page. */
import type { Comparison } from '@parallax/contract'
import { type Packed, unpack } from '@parallax/core/anchor'
import { render } from 'preact'
import { ComparisonPage } from './components/ComparisonPage.js'
import './styles/index.css'
import { t } from './words/comparison.js'

/** Prefixes and suffixes of evidence are left out of the file; no view reads them. */
function readComparison(): Comparison | null {
  const json = document.getElementById('comparison')?.textContent ?? ''
  try {
    return unpack(JSON.parse(json) as Packed) as Comparison
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const root = document.getElementById('page')
const comparison = readComparison()
if (root !== null) {
  render(
    comparison === null ? <p class="empty">{t.broken}</p> : <ComparisonPage comparison={comparison} />,
    root,
  )
}
