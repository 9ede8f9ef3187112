/** A comparison for the terminal: the first screen holds what matters most, the rest follows. Pure. */
import type { Comparison } from '@parallax/contract'
import { foldCopies } from '@parallax/core/anchor'
import { renderAccount } from './account.js'
import { createLookup } from './lookup.js'
import type { Section } from './page.js'
import { createPaint } from './paint.js'
import { acrossSection } from './sections/across.js'
import { actsSection } from './sections/acts.js'
import { conflictsSection, moreConflictsSection } from './sections/conflicts.js'
import { figuresSection, moreFiguresSection } from './sections/figures.js'
import { aloneSection, gridSection } from './sections/grid.js'
import { hardeningSection } from './sections/hardening.js'
import { headlinesSection } from './sections/headlines.js'
import { methodSection } from './sections/method.js'
import { moreNamingSection, namingSection } from './sections/naming.js'
import { omissionsSection } from './sections/omissions.js'
import { allOriginsSection, originsSection } from './sections/origins.js'
import { passagesSection } from './sections/passages.js'
import { accountsSection, titleSection } from './sections/top.js'
import { unheardSection } from './sections/voices.js'

export interface TextOptions {
  /** Columns, 60 or more. */
  width: number
  colour: boolean
}

const MIN_WIDTH = 60

/** In reading order: differences first, then everything that they rest on. */
const SECTIONS: readonly Section[] = [
  titleSection,
  accountsSection,
  conflictsSection,
  figuresSection,
  namingSection,
  actsSection,
  originsSection,
  acrossSection,
  gridSection,
  hardeningSection,
  headlinesSection,
  omissionsSection,
  unheardSection,
  aloneSection,
  passagesSection,
  moreConflictsSection,
  moreFiguresSection,
  moreNamingSection,
  allOriginsSection,
  methodSection,
]

/** Lines of at most `width` columns, each ended by a line feed. A single account is shown alone. */
export function renderText(whole: Comparison, { width, colour }: TextOptions): string {
  const comparison = foldCopies(whole)
  const page = {
    lookup: createLookup(comparison),
    paint: createPaint(Math.max(MIN_WIDTH, width), colour),
  }
  const sections =
    comparison.accounts.length === 1
      ? [titleSection, accountsSection, renderAccount, methodSection]
      : SECTIONS
  return `${sections.flatMap((section) => section(page)).join('\n')}\n`
}
