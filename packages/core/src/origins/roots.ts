/** The root of one statement: the last holder of its chain, the account or agency that its text is copied from, else the outlet. */
import type { Attribution, Origin, Span, Speaker, Statement } from '@parallax/contract'
import type { Comparing } from '../comparing.js'
import { agencyNamed, agencyOfByline, agencyOfOutlet, type Credit, creditsOf } from './credits.js'
import { describedKind, outletsByName, PRONOUNS } from './holders.js'
import { type Identities, nameKey } from './identity.js'

export interface Root {
  /** Equal for two statements that rest on one origin. */
  key: string
  name: string
  kind: Origin['kind']
  /** The words that say so, in the account of the statement. */
  evidence: Span
}

export interface Roots {
  of(account: number, statement: Statement): Root
  /** The origin that the account itself is where it gives no source: its key and name. */
  own(account: number): Pick<Root, 'key' | 'name'>
}

/** Share of a statement that a copied passage must cover for the statement to be copied. */
const COPIED_SHARE = 0.5

const KIND_OF_SPEAKER: Readonly<Record<Speaker['type'], Origin['kind']>> = {
  person: 'speaker',
  group: 'speaker',
  organisation: 'speaker',
  government: 'speaker',
  outlet: 'outlet',
  document: 'document',
  witness: 'unnamed',
  unnamed: 'unnamed',
}

interface Copy extends Span {
  from: { account: number; span: Span }
}

/** For every account the passages that it shares with another; shared quotations are no copies. */
function copiesByAccount({ accounts, reuse }: Readonly<Comparing>): Map<number, Copy[]> {
  const place = new Map(accounts.map(({ article }, at) => [article, at]))
  const copies = new Map<number, Copy[]>()
  const add = (at: number, span: Span, other: number, otherSpan: Span) => {
    const mine = copies.get(at) ?? []
    mine.push({
      start: span.start,
      end: span.end,
      from: { account: other, span: { start: otherSpan.start, end: otherSpan.end } },
    })
    copies.set(at, mine)
  }
  for (const { from, to, kind } of reuse) {
    const [source, target] = [place.get(from.article), place.get(to.article)]
    if (kind === 'quotation' || source === undefined || target === undefined) continue
    add(target, to, source, from)
    add(source, from, target, to)
  }
  return copies
}

const covers = (copy: Copy, { start, end }: Span) =>
  Math.min(end, copy.end) - Math.max(start, copy.start) >= COPIED_SHARE * (end - start)

/** The credit that covers the whole text. A line that an agency contributed does not. */
function wholeCredit(credits: readonly Credit[]): Credit | undefined {
  return credits.find(({ kind }) => kind !== 'contribution')
}

const agencyRoot = (agency: string, evidence: Span): Root => ({
  key: `agency:${agency}`,
  name: agency,
  kind: 'agency',
  evidence,
})

/** The outlet's own word, or the agency's where the outlet is one or an agency signs the byline. */
function outletRoot({ comparing }: Context, account: number, span: Span): Root {
  const { accounts, readings } = comparing
  const { outlet } = accounts[account]!
  const { bylines } = readings[account]!.article
  const agency = agencyOfOutlet(outlet) ?? bylines.map(agencyOfByline).find((name) => name !== undefined)
  if (agency !== undefined) return agencyRoot(agency, span)
  return { key: `outlet:${nameKey(outlet)}`, name: outlet, kind: 'outlet', evidence: span }
}

/** Another outlet or an agency named as the source. */
function reportedRoot({ accounts }: Readonly<Comparing>, name: string, evidence: Span): Root {
  const agency = agencyOfOutlet(name)
  if (agency !== undefined) return agencyRoot(agency, evidence)
  const known = accounts.find(({ outlet }) => nameKey(outlet) === nameKey(name))
  return { key: `outlet:${nameKey(name)}`, name: known?.outlet ?? name, kind: 'outlet', evidence }
}

interface Context {
  credits: readonly (readonly Credit[])[]
  comparing: Readonly<Comparing>
  identities: Identities
  outletNamed: (name: string) => string | undefined
}

/** The span that names the last holder: of the chain, else of the attribution, else its cue. */
function holderSpan({ chain, source, cue, content }: Attribution): Span {
  const own = source ?? chain.at(-1)?.span ?? cue ?? content[0]!
  return { start: own.start, end: own.end }
}

/** The root that an attribution names; undefined where it names nobody who could be known again. */
function speakerRoot(
  { comparing, identities, outletNamed }: Context,
  account: number,
  attribution: Attribution,
): Root | undefined {
  const { speaker } = attribution
  const holder = attribution.chain.length > 1 ? attribution.chain.at(-1)?.holder : undefined
  const name = speaker?.sameAs ?? speaker?.name ?? holder
  if (name === undefined || name === '') return undefined
  const evidence = holderSpan(attribution)
  const kind = KIND_OF_SPEAKER[speaker?.type ?? 'unnamed']
  const agency = agencyNamed(name)
  if (agency !== undefined) return agencyRoot(agency, evidence)
  const outlet = outletNamed(name)
  if (outlet !== undefined || kind === 'outlet') return reportedRoot(comparing, outlet ?? name, evidence)
  const own = { key: `unnamed:${account}:${attribution.id}`, name: NOT_NAMED, evidence }
  if (PRONOUNS.test(name.trim())) return { ...own, kind: 'unnamed' }
  if (kind === 'unnamed') return describedRoot(account, name, evidence)
  const entry = identities.named(name) ?? identities.at(comparing.readings[account]!.id, evidence)
  if (kind === 'speaker' && entry !== undefined)
    return {
      key: `referent:${entry.entity}`,
      name: entry.type === 'group' ? name : entry.name,
      kind,
      evidence,
    }
  if (kind === 'speaker' && !/\p{Lu}/u.test(name)) return describedRoot(account, name, evidence)
  return { key: `${kind}:${nameKey(name)}`, name, kind, evidence }
}

/** Shown where an account says no more of a speaker than a pronoun. */
const NOT_NAMED = 'a speaker who is not named'

/** A holder who is described and not named. Only a body that its description picks out is the same one in another account. */
function describedRoot(account: number, name: string, evidence: Span): Root {
  const { kind, body } = describedKind(name)
  const key = body === null ? `${kind}:${account}:${nameKey(name)}` : `speaker:${nameKey(body)}`
  return { key, name, kind, evidence }
}

/** What an account shares with others, and those parts of it that decide whose words they are. */
interface Copies {
  all: readonly Copy[]
  earlier: readonly Copy[]
  /** With an account that credits an agency for the whole of its text. */
  credited: readonly Copy[]
}

function sortCopies({ comparing, credits }: Context): Copies[] {
  const copies = copiesByAccount(comparing)
  const wholes = credits.map((mine) => wholeCredit(mine) !== undefined)
  return comparing.accounts.map((_, account) => {
    const all = copies.get(account) ?? []
    return {
      all,
      earlier: all.filter(({ from }) => from.account < account),
      credited: all.filter(({ from }) => wholes[from.account]),
    }
  })
}

function earlierCopy({ earlier }: Copies, span: Span): Copy | undefined {
  return earlier.find((copy) => covers(copy, span))
}

/** The agency that the account credits for its text, or that one sharing the passage credits for it. */
function creditedRoot({ credits }: Context, copies: Copies, account: number, span: Span): Root | undefined {
  const own = wholeCredit(credits[account]!)
  if (own !== undefined) return agencyRoot(own.agency, { start: own.start, end: own.end })
  const copy = copies.credited.find((each) => covers(each, span))
  return copy && agencyRoot(wholeCredit(credits[copy.from.account]!)!.agency, span)
}

/** The agency that both carriers of copied text credit, be it for a part of their texts only. */
function sharedAgency({ credits }: Context, copies: Copies, account: number, span: Span): Root | undefined {
  if (credits[account]!.length === 0) return undefined
  for (const copy of copies.all) {
    if (!covers(copy, span)) continue
    const common = credits[account]!.find(({ agency }) =>
      credits[copy.from.account]!.some((other) => other.agency === agency),
    )
    if (common !== undefined) return agencyRoot(common.agency, { start: common.start, end: common.end })
  }
  return undefined
}

/** The attribution in whose content at least half of the span stands, the one with the longest chain where several do. */
function holding(attributions: ReadonlyMap<string, Attribution>, span: Span): Attribution | undefined {
  const able = [...attributions.values()].filter(({ content }) =>
    content.some(
      ({ start, end }) =>
        Math.min(end, span.end) - Math.max(start, span.start) >= COPIED_SHARE * (span.end - span.start),
    ),
  )
  return able.sort((a, b) => b.chain.length - a.chain.length)[0]
}

/** What holds for a whole account is looked up once. */
export function newRoots(comparing: Readonly<Comparing>, identities: Identities): Roots {
  const context: Context = {
    comparing,
    identities,
    credits: comparing.readings.map(creditsOf),
    outletNamed: outletsByName(comparing.accounts),
  }
  const copies = sortCopies(context)
  const attributions = comparing.readings.map(
    ({ attributions: list }) => new Map(list.map((attribution) => [attribution.id, attribution])),
  )
  const spoken = (account: number, id: string | null): Root | undefined => {
    const attribution = id === null ? undefined : attributions[account]!.get(id)
    return attribution === undefined ? undefined : speakerRoot(context, account, attribution)
  }
  /** Follows copies to the first carrier, whose place is lower every time. The words shown stay those of `account`. */
  const written = (account: number, span: Span): Root => {
    const credited = creditedRoot(context, copies[account]!, account, span)
    if (credited !== undefined) return credited
    const copy = earlierCopy(copies[account]!, span)
    if (copy === undefined) return outletRoot(context, account, span)
    const named = holding(attributions[copy.from.account]!, copy.from.span)
    const source = named === undefined ? undefined : spoken(copy.from.account, named.id)
    return { ...(source ?? written(copy.from.account, copy.from.span)), evidence: span }
  }
  /** The agency that any carrier of copied text credits for its whole text, along the copies to the first carrier. */
  const copiedFromAgency = (account: number, span: Span): Root | undefined => {
    if (!copies[account]!.all.some((copy) => covers(copy, span))) return undefined
    const credited = creditedRoot(context, copies[account]!, account, span)
    if (credited !== undefined) return credited
    const copy = earlierCopy(copies[account]!, span)
    const first = copy && copiedFromAgency(copy.from.account, copy.from.span)
    return first && { ...first, evidence: span }
  }
  const of = (account: number, { start, end, attribution }: Statement): Root => {
    const span = { start, end }
    const agency = sharedAgency(context, copies[account]!, account, span) ?? copiedFromAgency(account, span)
    if (agency !== undefined) return agency
    const root = spoken(account, attribution)
    if (root === undefined) return written(account, { start, end })
    const copy = root.kind === 'unnamed' ? earlierCopy(copies[account]!, { start, end }) : undefined
    return copy === undefined ? root : unnamedInCopy(root, copy, attributions)
  }
  const owned = comparing.accounts.map((_, account) => outletRoot(context, account, { start: 0, end: 0 }))
  return { of, own: (account) => owned[account]! }
}

/** An unnamed speaker inside copied text is the one of the account that it is copied from. */
function unnamedInCopy(
  root: Root,
  copy: Copy,
  attributions: readonly ReadonlyMap<string, Attribution>[],
): Root {
  const first = copy.from.account
  const inside = [...attributions[first]!.values()].find(
    ({ content, speaker }) =>
      speaker !== null &&
      nameKey(speaker.name) === nameKey(root.name) &&
      content.some(({ start, end }) => start < copy.from.span.end && copy.from.span.start < end),
  )
  return inside === undefined ? root : { ...root, key: `unnamed:${first}:${nameKey(root.name)}` }
}
