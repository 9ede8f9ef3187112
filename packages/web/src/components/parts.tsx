/** The sections of a comparison, each over the part that it shows. */
import { useReader } from '../hooks/use-reader.js'
import { t } from '../words/comparison.js'
import { AcrossLanguages } from './across/AcrossLanguages.js'
import { ClaimSection } from './claims/ClaimSection.js'
import { FigureLedger } from './figures/FigureLedger.js'
import { NamingLedger } from './naming/NamingLedger.js'
import { Hardenings } from './omissions/Hardenings.js'
import { Omissions } from './omissions/Omissions.js'
import { PartSection } from './PartSection.js'
import { ChainSection } from './sources/ChainTrees.js'
import { Sources } from './sources/Sources.js'

export function ClaimsPart() {
  return (
    <PartSection id="claims" title={t.claims} part="grid">
      {(grid) => <ClaimSection grid={grid} />}
    </PartSection>
  )
}

export function FiguresPart() {
  return (
    <PartSection id="figures" title={t.figures} part="figures">
      {({ figureLedger }) => <FigureLedger rows={figureLedger} />}
    </PartSection>
  )
}

export function NamesPart() {
  const { accounts } = useReader().lookup.overview
  return (
    <PartSection id="naming" title={t.naming} part="names">
      {({ naming, acts }) => <NamingLedger naming={naming} acts={acts} accounts={accounts} />}
    </PartSection>
  )
}

/** Nothing where all accounts are in one language. */
export function AcrossPart() {
  if (useReader().lookup.overview.counts.across === 0) return null
  return (
    <PartSection id="across" title={t.across} part="across">
      {({ across }) => <AcrossLanguages across={across ?? []} />}
    </PartSection>
  )
}

export function ChainsPart() {
  return (
    <PartSection id="chains" title={t.chains} part="chains">
      {(chains) => <ChainSection chains={chains} />}
    </PartSection>
  )
}

export function SourcesPart() {
  const { accounts } = useReader().lookup.overview
  return (
    <PartSection id="sources" title={t.sources} part="sources">
      {({ origins, reuse }) => <Sources origins={origins} reuse={reuse} accounts={accounts} />}
    </PartSection>
  )
}

export function OmissionsPart() {
  return (
    <PartSection id="omissions" title={t.omissions} part="gaps">
      {({ omissions, unheard }) => <Omissions omissions={omissions} unheard={unheard} />}
    </PartSection>
  )
}

export function HardeningPart() {
  return (
    <PartSection id="hardening" title={t.hardening} part="gaps">
      {({ hardening, softening, headlines }) => (
        <Hardenings hardening={hardening} softening={softening} headlines={headlines} />
      )}
    </PartSection>
  )
}
