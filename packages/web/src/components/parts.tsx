/** The sections of a comparison, each over the part that it shows. */
import { memo } from 'preact/compat'
import { useReader } from '../hooks/use-reader.js'
import { t } from '../words/comparison.js'
import { AcrossLanguages } from './across/AcrossLanguages.js'
import { ClaimSection } from './claims/ClaimSection.js'
import { ConflictList } from './conflicts/ConflictList.js'
import { FigureLedger } from './figures/FigureLedger.js'
import { NamingLedger } from './naming/NamingLedger.js'
import { Hardenings } from './omissions/Hardenings.js'
import { Omissions } from './omissions/Omissions.js'
import { PartSection } from './PartSection.js'
import { ChainSection } from './sources/ChainTrees.js'
import { Sources } from './sources/Sources.js'

function ClaimsPart() {
  return (
    <PartSection id="claims" title={t.claims} part="grid">
      {(grid) => <ClaimSection grid={grid} />}
    </PartSection>
  )
}

function FiguresPart() {
  return (
    <PartSection id="figures" title={t.figures} part="figures">
      {({ figureLedger }) => <FigureLedger rows={figureLedger} />}
    </PartSection>
  )
}

function NamesPart() {
  const { accounts } = useReader().lookup.overview
  return (
    <PartSection id="naming" title={t.naming} part="names">
      {({ naming, acts }) => <NamingLedger naming={naming} acts={acts} accounts={accounts} />}
    </PartSection>
  )
}

/** Nothing where all accounts are in one language. */
function AcrossPart() {
  if (useReader().lookup.overview.counts.across === 0) return null
  return (
    <PartSection id="across" title={t.across} part="across">
      {({ across }) => <AcrossLanguages across={across ?? []} />}
    </PartSection>
  )
}

function ChainsPart() {
  return (
    <PartSection id="chains" title={t.chains} part="chains">
      {(chains) => <ChainSection chains={chains} />}
    </PartSection>
  )
}

function SourcesPart() {
  const { accounts } = useReader().lookup.overview
  return (
    <PartSection id="sources" title={t.sources} part="sources">
      {({ origins, reuse }) => <Sources origins={origins} reuse={reuse} accounts={accounts} />}
    </PartSection>
  )
}

function OmissionsPart() {
  return (
    <PartSection id="omissions" title={t.omissions} part="gaps">
      {({ omissions, unheard }) => <Omissions omissions={omissions} unheard={unheard} />}
    </PartSection>
  )
}

function HardeningPart() {
  return (
    <PartSection id="hardening" title={t.hardening} part="gaps">
      {({ hardening, softening, headlines }) => (
        <Hardenings hardening={hardening} softening={softening} headlines={headlines} />
      )}
    </PartSection>
  )
}

/** Every section from the conflicts on, in order. Drawn once for a comparison: the panel that opens and closes beside them changes nothing here. */
export const ComparisonSections = memo(function ComparisonSections() {
  return (
    <>
      <ConflictList />
      <ClaimsPart />
      <FiguresPart />
      <NamesPart />
      <AcrossPart />
      <ChainsPart />
      <SourcesPart />
      <OmissionsPart />
      <HardeningPart />
    </>
  )
})
