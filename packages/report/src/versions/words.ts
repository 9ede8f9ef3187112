/** The words in which both forms tell what changed between versions. */
import type {
  ComparedVersion,
  VersionChange,
  VersionFinding,
  VersionStep,
  Versions,
} from '@parallax/contract'
import { formatTime, plural } from '../text/words.js'

/** "figure rose", "quotation made vaguer", "moved". */
export function kindWords({ kind, direction }: Pick<VersionFinding, 'kind' | 'direction'>): string {
  return direction === null ? kind : `${kind} ${direction.replaceAll('-', ' ')}`
}

/** Where in the article the change stands, where that is not its body. */
export function partWords({ part, link, moved }: Pick<VersionChange, 'part' | 'link' | 'moved'>): string {
  if (part === 'headline') return 'headline'
  if (part === 'note') return 'note'
  const how = { split: 'one sentence became several', merged: 'several sentences became one' }
  const said = link === 'split' || link === 'merged' ? how[link] : ''
  return [said, moved ? 'in another place' : ''].filter((each) => each !== '').join(', ')
}

/** What a version gives as its time: of its last change, else of publication. */
export function timeWords({ article: { modified, published } }: ComparedVersion): string {
  if (modified !== null) return `changed ${formatTime(modified)}`
  return published === null ? 'no date' : `published ${formatTime(published)}`
}

/** The digest in short; the JSON form has it whole. */
export const shortHash = ({ article: { sha256 } }: ComparedVersion): string =>
  `sha256 ${sha256.slice(0, 12)}…`

export function countWords({ changes, unchanged, headlineOnly, furniture }: VersionStep): string {
  const lines = furniture.before.length + furniture.after.length
  const left = lines === 0 ? '' : `; ${plural(lines, 'line')} of the page left out`
  const same = `${plural(unchanged, 'sentence')} unchanged${left}`
  if (changes.length === 0) return `nothing changed; ${same}`
  return `${headlineOnly ? 'only the headline changed' : plural(changes.length, 'change')}; ${same}`
}

export const titleOf = ({ versions }: Versions): string =>
  versions.at(-1)?.article.headline ?? versions[0]?.article.headline ?? 'an article without a headline'

/** Whether the sentences tell more than the reasons, which quote what differs: a headline, a note and a whole sentence are quoted whole. */
export function showsSentences({ part, link, findings }: VersionChange): boolean {
  if (part !== 'body') return false
  return link === 'added' || link === 'removed'
    ? findings.some(({ kind }) => kind === 'claim' || kind === 'source')
    : findings.some(({ kind }) => kind !== 'moved')
}
