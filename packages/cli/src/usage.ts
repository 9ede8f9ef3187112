/** Bad usage: the message says what is wrong and how to put it right. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Errors of set-up and of data whose message says the cure. Known by name, since their rooms load late. */
const CURABLE = new Set([
  'UsageError',
  'ReportTemplateError',
  'BenchDataError',
  'ModelFileError',
  'SettingsError',
  'ClientSettingsError',
  'PieceError',
  'GroupingBusyError',
  'StoryOperationError',
  'StoryStateError',
  'ListenError',
  'ProviderSettingsError',
  'RoomSettingsError',
  'DossierKeyError',
  'DossierPageError',
  'AnnotationFormError',
])

/** All errors of the store say their cure. */
const OF_STORE = /^Store[A-Z]\w*Error$/u

/** True for an error that its reader can mend: the message says how. */
export function isCurable(error: unknown): error is Error {
  return error instanceof Error && (CURABLE.has(error.name) || OF_STORE.test(error.name))
}

/** A slip of the keyboard is at most this many edits away; beyond it a guess misleads more than it helps. */
const MAX_EDITS = 3

/** Levenshtein distance with two rows. */
function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= right.length; column += 1) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1
      current.push(Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + cost))
    }
    previous = current
  }
  return previous[right.length]!
}

/** The known word that is nearest to what was typed, or null where none is near. */
export function nearest(typed: string, known: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.min(MAX_EDITS, Math.max(1, Math.floor(typed.length / 2))) + 1
  for (const word of known) {
    const edits = word.startsWith(typed) && typed.length >= 2 ? 1 : editDistance(typed, word)
    if (edits < least) [best, least] = [word, edits]
  }
  return best
}

/** "Did you mean …?", or what there is to choose from. */
export function cure(typed: string, known: readonly string[]): string {
  const guess = nearest(typed, known)
  return guess === null ? `Known: ${known.join(', ')}.` : `Did you mean ${guess}?`
}
