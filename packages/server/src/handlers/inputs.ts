/** What people add, and what becomes of it. */
import { NewInputs } from '@parallax/contract/api'
import { batchState, InputsError, livingStory, MAX_INPUTS, openInbox } from '@parallax/pipeline'
import type { Handlers } from '../handler.js'
import { type Fields, readForm } from '../http/form.js'
import { faultsOf } from '../http/read-request.js'
import { missing, ProblemError } from '../problem.js'
import type { Services } from '../services.js'

/** Characters of a text in a form: the whole of a long report. */
const MAX_TEXT = 2_000_000
const FORM = { files: MAX_INPUTS, fields: MAX_INPUTS, fieldSize: MAX_TEXT }

/** The fields of a form as the body of JSON would say them. */
function inputsIn(fields: Fields): NewInputs {
  const filled = (name: string) => (fields.get(name) ?? []).filter((value) => value.trim() !== '')
  const read = NewInputs.safeParse({
    texts: filled('text').map((text) => ({ text })),
    addresses: filled('address').map((address) => address.trim()),
    story: filled('story')[0] ?? null,
  })
  if (read.success) return read.data
  throw new ProblemError({
    status: 400,
    type: 'invalid-form',
    title: 'The form does not do.',
    detail: 'Some of its fields are not as they should be.',
    cure: 'Mend the fields named in faults.',
    faults: faultsOf(read.error),
  })
}

async function needStory(id: string | null, { store }: Services): Promise<string | null> {
  if (id === null) return null
  const story = await livingStory(id, store)
  if (story !== null) return story.id
  throw missing('a story', id, 'Add it without a story, or choose one from the list of stories.')
}

function refused({ message }: InputsError): ProblemError {
  return new ProblemError({
    status: 400,
    type: 'invalid-inputs',
    title: 'That cannot be taken in.',
    detail: message,
    cure: 'Give between one and a thousand texts, files or addresses.',
  })
}

export const inputsHandlers = {
  async addInputs({ body, raw, actor }, services) {
    const { store, clock } = services
    const inbox = openInbox(store, clock)
    try {
      const given = body ?? inputsIn(await readForm(raw, FORM, inbox.keep))
      const story = await needStory(given.story, services)
      return await inbox.send({ ...given, story }, actor!.name)
    } catch (error) {
      await inbox.discard()
      throw error instanceof InputsError ? refused(error) : error
    }
  },

  async getInputs({ params }, { store }) {
    const batch = await batchState(store, params.batch!)
    if (batch !== null) return batch
    throw missing('a batch', params.batch!, 'Take its id from the answer to what was added.')
  },
} satisfies Pick<Handlers, 'addInputs' | 'getInputs'>
