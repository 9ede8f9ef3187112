/** A comparison as a Markdown document (CommonMark with tables). Pure. */
import type { Comparison } from '@parallax/contract'
import { foldCopies } from '@parallax/core/anchor'
import { createLookup } from '../text/lookup.js'
import { accountsPart, titlePart } from './accounts.js'
import { alonePart, claimsPart, omissionsPart } from './claims.js'
import {
  actsPart,
  conflictsPart,
  figuresPart,
  hardeningPart,
  headlinesPart,
  namingPart,
} from './differences.js'
import { methodPart, originsPart, passagesPart } from './origins.js'
import type { Part } from './part.js'
import { singleAccountPart } from './single-account.js'
import { unheardPart } from './voices.js'

const PARTS: readonly Part[] = [
  titlePart,
  accountsPart,
  conflictsPart,
  figuresPart,
  namingPart,
  actsPart,
  originsPart,
  claimsPart,
  hardeningPart,
  headlinesPart,
  omissionsPart,
  unheardPart,
  alonePart,
  passagesPart,
  methodPart,
]

/** Everything of others is escaped; a single account is shown alone. */
export function renderMarkdown(whole: Comparison): string {
  const comparison = foldCopies(whole)
  const lookup = createLookup(comparison)
  const parts =
    comparison.accounts.length === 1 ? [titlePart, accountsPart, singleAccountPart, methodPart] : PARTS
  return `${parts
    .map((part) => part(lookup).join('\n'))
    .filter((text) => text !== '')
    .join('\n\n')}\n`
}
