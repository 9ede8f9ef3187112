/** Who rests on whom: origins with their accounts, the chains of each account, and passages that accounts share. */
import type { Account, Origin, Reuse } from '@parallax/contract'
import { t } from '../../strings.js'
import { Section } from '../Section.js'
import { ChainTrees } from './ChainTrees.js'
import { OriginTable } from './OriginTable.js'
import { ReuseList } from './ReuseList.js'

export interface SourcesProps {
  origins: readonly Origin[]
  reuse: readonly Reuse[]
  accounts: readonly Account[]
}

export function Sources({ origins, reuse, accounts }: SourcesProps) {
  return (
    <Section id="sources" title={t.sources} count={origins.length} lead={t.sourcesLead}>
      <OriginTable origins={origins} accounts={accounts} />
      <ReuseList reuse={reuse} />
      <ChainTrees accounts={accounts} />
    </Section>
  )
}
