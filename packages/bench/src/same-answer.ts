/** Do two outlets give the same answer to one question? Balanced accuracy over the pairs of answers to each question. */
import { createArticle, type Reading, read, readAnswer, sameAnswer } from '@parallax/core'
import { type BenchContext, type Figures, type Outcome, rounded } from './benchmark.js'
import { BenchDataError, readJson } from './data.js'

const FILE = 'nanco.json'
const HOLDS =
  'a list of {question, answers: [{Answer, cluster_global}]}, where answers of one cluster_global mean the same'

interface Question {
  question: string
  answers: { Answer: string; cluster_global: string | number }[]
}

function isQuestion(value: unknown): value is Question {
  const { question, answers } = (value ?? {}) as Partial<Question>
  return (
    typeof question === 'string' &&
    Array.isArray(answers) &&
    answers.every((each) => typeof each?.Answer === 'string' && each.cluster_global !== undefined)
  )
}

/** Pairs by what they are and what they are taken for. */
interface Counts {
  same: { right: number; all: number }
  different: { right: number; all: number }
}

const emptyCounts = (): Counts => ({ same: { right: 0, all: 0 }, different: { right: 0, all: 0 } })

const share = ({ right, all }: { right: number; all: number }) => (all === 0 ? 0 : right / all)
const balanced = ({ same, different }: Counts) => (share(same) + share(different)) / 2

/** All pairs of answers to one question, the empty ones too. */
function countPairs({ question, answers }: Question, readWords: (text: string) => Reading): Counts {
  const asked = readWords(question)
  const known = answers.map(({ Answer }) => readAnswer(readWords(Answer), asked))
  const counts = emptyCounts()
  for (const [at, one] of known.entries())
    for (let next = at + 1; next < known.length; next += 1) {
      const isSame = answers[at]!.cluster_global === answers[next]!.cluster_global
      const kind = counts[isSame ? 'same' : 'different']
      kind.all += 1
      if (sameAnswer(one, known[next]!).same === isSame) kind.right += 1
    }
  return counts
}

function add(sum: Counts, { same, different }: Counts): Counts {
  const plus = (a: Counts['same'], b: Counts['same']) => ({ right: a.right + b.right, all: a.all + b.all })
  return { same: plus(sum.same, same), different: plus(sum.different, different) }
}

function toFigures(questions: readonly Question[], counts: readonly Counts[]): Figures {
  const sum = counts.reduce(add, emptyCounts())
  const mean = counts.reduce((total, each) => total + balanced(each), 0) / Math.max(1, counts.length)
  return {
    balanced_accuracy: rounded(balanced(sum)),
    mean_over_questions: rounded(mean),
    same_found: rounded(share(sum.same)),
    different_found: rounded(share(sum.different)),
    same_pairs: sum.same.all,
    different_pairs: sum.different.all,
    questions: Object.fromEntries(
      questions.map(({ question }, at) => [question, rounded(balanced(counts[at]!))]),
    ),
  }
}

export async function measureSameAnswer({ data, modelsFor, progress }: BenchContext): Promise<Outcome> {
  const found = await readJson(data, FILE, HOLDS)
  if (!Array.isArray(found) || !found.every(isQuestion))
    throw new BenchDataError(`${FILE} should hold ${HOLDS}.`)
  const models = await modelsFor('en')
  const readWords = (text: string) =>
    read({ id: 'words', input: FILE, article: createArticle({ text, language: 'en' }) }, { models })
  const counts: Counts[] = []
  for (const question of found) {
    counts.push(countPairs(question, readWords))
    await progress(counts.length, found.length, 'questions')
  }
  const n = counts.reduce((sum, { same, different }) => sum + same.all + different.all, 0)
  return { figures: toFigures(found, counts), n }
}
