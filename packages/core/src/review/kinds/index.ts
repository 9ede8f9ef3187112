/** All kinds of findings, in the order of the contract. */
import type { FindingKind } from '@parallax/contract/api'
import type { Kind } from '../found.js'
import { cellKind, omissionKind, statementKind } from './claims.js'
import { conflictKind, hardeningKind, headlineKind } from './contrasts.js'
import { figureRowKind, nameKind, nameLinkKind, originKind } from './ledgers.js'
import { acrossKind, actKind, reuseKind, unheardKind } from './meetings.js'
import { attributionKind, figureKind } from './readings.js'
import { storyKind } from './story.js'

export const KINDS: Readonly<Record<FindingKind, Kind>> = {
  cell: cellKind,
  statement: statementKind,
  attribution: attributionKind,
  figure: figureKind,
  'figure-row': figureRowKind,
  name: nameKind,
  'name-link': nameLinkKind,
  conflict: conflictKind,
  omission: omissionKind,
  hardening: hardeningKind,
  origin: originKind,
  headline: headlineKind,
  act: actKind,
  reuse: reuseKind,
  unheard: unheardKind,
  across: acrossKind,
  story: storyKind,
}
