/** Who rests on whom: origins with their accounts, the chains of each account, and passages that accounts share. */
import type { Account, Origin, Reuse } from '@parallax/contract'
import { useReader } from '../../hooks/use-reader.js'
import { lettersWithNote } from '../../model/languages.js'
import { sharedOrigins } from '../../model/origins.js'
import { t } from '../../strings.js'
import { Limit, Section } from '../Section.js'
import { ChainTrees } from './ChainTrees.js'
import { LoneOrigins, OriginTable } from './OriginTable.js'
import { ReuseList } from './ReuseList.js'

export interface SourcesProps {
  origins: readonly Origin[]
  reuse: readonly Reuse[]
  accounts: readonly Account[]
}

export function Sources({ origins, reuse, accounts }: SourcesProps) {
  const unread = lettersWithNote(useReader().lookup.overview, 'attribution-language')
  return (
    <Section id="sources" title={t.sources} count={sharedOrigins(origins).length} lead={t.sourcesLead}>
      <Limit says={unread === null ? null : t.unreadSpeakers(unread)} />
      <OriginTable origins={origins} accounts={accounts} />
      <LoneOrigins origins={origins} accounts={accounts} />
      <ReuseList reuse={reuse} />
      <ChainTrees accounts={accounts} />
    </Section>
  )
}
