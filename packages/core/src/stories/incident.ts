/** The tighter level inside a story: which of its incidents an article tells. */
import { type Member, type WithVector, withVector } from './story.js'
import { FIELDS, Field, multiply } from './vector.js'

/**
 * Mean likeness from which articles of one story tell one incident. Between the two events of a topic of ECB+, which have no times,
 * the pairwise F1 of incidents is 0.81 at 0.25 and 0.83 at 0.3; times and named days tell more apart.
 */
const ONE_INCIDENT = 0.25
/** What a day named by both, or days named by both of which none is the same, adds or takes. */
const SAME_DAY = 0.05
const OTHER_DAYS = -0.05
/** What each day between two articles takes, up to a week. */
const DAY_APART = 0.03
const DAY = 86_400_000
/** The latest articles of an incident that are asked. */
const MEMBERS_ASKED = 12

const dots = new Float64Array(FIELDS)

function likeness(one: WithVector, other: WithVector): number {
  multiply(one.vector, other.vector, dots)
  const [a, b] = [one.piece, other.piece]
  const common = a.days.some((day) => b.days.includes(day))
  const days = a.days.length === 0 || b.days.length === 0 ? 0 : common ? SAME_DAY : OTHER_DAYS
  const apart = a.time === null || b.time === null ? 0 : Math.min(7, Math.abs(a.time - b.time) / DAY)
  return (dots[Field.all]! + dots[Field.lead]! + dots[Field.names]!) / 3 + days - apart * DAY_APART
}

/** The incident of a story's `members` that an article tells; its own id where it tells another. */
export function incidentOf(article: Member, members: readonly Member[]): string {
  const byIncident = new Map<string, Member[]>()
  for (const member of members) {
    const { incident } = member.membership
    const known = byIncident.get(incident)
    if (known === undefined) byIncident.set(incident, [member])
    else known.push(member)
  }
  const vectored = withVector(article)
  let [best, greatest] = [article.piece.id, ONE_INCIDENT]
  for (const [incident, all] of byIncident) {
    const asked = all.slice(-MEMBERS_ASKED)
    const mean = asked.reduce((sum, member) => sum + likeness(vectored, withVector(member)), 0) / asked.length
    if (mean >= greatest) [best, greatest] = [incident, mean]
  }
  return best
}
