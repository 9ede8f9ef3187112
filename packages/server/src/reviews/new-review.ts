/** What a person sends of a finding, made into what is kept, or refused with the reason. */
import type { Finding, FindingAt, NewReview, ReviewAct } from '@parallax/contract/api'
import { type KeptReview, undoneBy } from '@parallax/core'
import { checkAnchor, findInComparison, type PlacingSources, reviewCalled, undosOf } from '@parallax/pipeline'
import type { Store } from '@parallax/store'
import { reaches } from '../authenticate.js'
import type { Actor } from '../handler.js'
import { missing, ProblemError } from '../problem.js'
import type { Services } from '../services.js'
import { assignable } from './assignable.js'

/** Finding and act as they are kept: every anchor stands in the version that it names. */
export async function readNewReview(
  { finding, act }: NewReview,
  actor: Actor,
  { store, desk }: Pick<Services, 'store' | 'desk'>,
): Promise<Pick<KeptReview, 'finding' | 'act'>> {
  if (act.act === 'undo') return { finding: await undoable(act.review, actor, store), act }
  if ((await store.stories.get(finding.story)) === null)
    throw missing('a story', finding.story, 'Take the story from the list of stories.')
  const named = 'comparison' in finding ? await findingThere(finding, { store, pool: desk }) : finding
  const anchors = await Promise.all(
    named.anchors.map((anchor, index) => standing(anchor, `finding.anchors.${index}`, store)),
  )
  if (anchors.length === 0 && named.kind !== 'story') throw noWords('finding.anchors')
  const held = { ...named, anchors }
  return { finding: held, act: await readAct(act, held, store) }
}

async function findingThere(at: FindingAt, sources: PlacingSources): Promise<Finding> {
  const found = await findInComparison(at, sources)
  if (found !== null) return found
  const record = await sources.store.comparisons.get(at.comparison)
  if (record?.story !== at.story)
    throw missing(
      'a comparison',
      at.comparison,
      'Load the story again and judge it in its newest comparison.',
    )
  const name = `${at.kind} ${at.ids.join(' ')}`
  throw missing('a finding', name, 'Name it by the ids that its comparison gives it (see FindingAt).')
}

async function standing(anchor: Finding['anchors'][number], path: string, store: Store) {
  const found = await checkAnchor(anchor, store)
  if (typeof found !== 'string') return found
  throw new ProblemError({
    status: 422,
    type: 'words-not-there',
    title: 'These words do not stand in the version that was named.',
    detail: found,
    cure: 'Load the text again, mark the words in it, and send their place with the SHA-256 of that version.',
    faults: [{ path, message: found }],
  })
}

const noWords = (path: string) => refusal(path, 'Only a finding about the whole story has no words.')

function refusal(path: string, message: string): ProblemError {
  return new ProblemError({
    status: 422,
    type: 'act-does-not-fit',
    title: 'The act does not fit the finding.',
    detail: message,
    cure: 'Mend what the faults name and send it again.',
    faults: [{ path, message }],
  })
}

async function readAct(act: ReviewAct, finding: Finding, store: Store): Promise<ReviewAct> {
  if (act.act === 'same') return readSame(act, finding, store)
  if (act.act === 'assign' && act.to !== null) return { ...act, to: await someone(act.to, store) }
  if (act.act === 'comment' && act.to !== null) await checkAnswered(act.to, finding.story, store)
  if (act.act !== 'bounds') return act
  const corrected = finding.anchors[act.of]
  if (corrected === undefined)
    throw refusal('act.of', `The finding has ${finding.anchors.length} anchors, counted from 0.`)
  const to = await standing(act.to, 'act.to', store)
  if (to.article !== corrected.article || to.sha256 !== corrected.sha256)
    throw refusal('act.to', 'Other bounds of the same words stand in the same version of the same article.')
  return { ...act, to }
}

type Same = Extract<ReviewAct, { act: 'same' }>

async function readSame(act: Same, finding: Finding, store: Store): Promise<Same> {
  const other = await standing(act.with, 'act.with', store)
  if (act.words !== undefined)
    return { ...act, words: await standing(act.words, 'act.words', store), with: other }
  if (finding.anchors.length > 0) return { ...act, with: other }
  throw refusal(
    'act.words',
    'The finding has no words of its own: name those that are held against the others.',
  )
}

/** Somebody's name as it is written, where there are accounts; any name where there are none. */
async function someone(name: string, store: Store): Promise<string> {
  const people = await assignable(store)
  if (people === null) return name
  const person = await store.people.named(name)
  if (person !== null && !person.isDisabled) return person.name
  throw new ProblemError({
    status: 422,
    type: 'nobody-called-so',
    title: 'Nobody here has that name.',
    detail: `No account that can sign in is called ${name}.`,
    cure: `Take one of: ${people.join(', ')}. An administrator can add further people.`,
    faults: [{ path: 'act.to', message: 'Nobody here has that name.' }],
  })
}

async function checkAnswered(id: string, story: string, store: Store): Promise<void> {
  const answered = await reviewCalled(id, store)
  const isThere = answered?.act.act === 'comment' && answered.finding.story === story
  if (!isThere) throw missing('a comment', id, 'Answer a comment of the same story.')
}

/** The finding of an act that this person may take back. */
async function undoable(id: string, actor: Actor, store: Store): Promise<Finding> {
  const review = await reviewCalled(id, store)
  if (review === null) throw missing('a review', id, 'Take the id of an act from the reviews of the story.')
  if (review.who !== actor.name && !reaches(actor.role, 'editor'))
    throw new ProblemError({
      status: 403,
      type: 'act-of-another',
      title: 'This is the act of another.',
      detail: `${review.who} did it; only an editor takes back what others did.`,
      cure: 'Ask an editor, or judge the finding yourself: both judgements are kept.',
    })
  if (undoneBy(await undosOf({ story: review.finding.story }, store)).has(id))
    throw new ProblemError({
      status: 409,
      type: 'undone-already',
      title: 'This was taken back already.',
      detail: `Review ${id} does not stand any more.`,
      cure: 'Load the reviews again. To let it stand again, undo the act that took it back.',
    })
  return review.finding
}
