/** Who rests on whom: a picture and a table of origins with their accounts, and passages that accounts share. */
import type { Account, Origin, Reuse } from '@parallax/contract'
import { sharedOrigins } from '../../model/origins.js'
import { t } from '../../words/comparison.js'
import { Section } from '../Section.js'
import { OriginMap } from './OriginMap.js'
import { LoneOrigins, OriginTable } from './OriginTable.js'
import { ReuseList } from './ReuseList.js'

export interface SourcesProps {
  origins: readonly Origin[]
  reuse: readonly Reuse[]
  accounts: readonly Account[]
}

export function Sources({ origins, reuse, accounts }: SourcesProps) {
  return (
    <Section id="sources" title={t.sources} count={sharedOrigins(origins).length} lead={t.sourcesLead}>
      <OriginMap origins={origins} reuse={reuse} accounts={accounts} />
      <OriginTable origins={origins} accounts={accounts} />
      <LoneOrigins origins={origins} accounts={accounts} />
      <ReuseList reuse={reuse} />
    </Section>
  )
}
