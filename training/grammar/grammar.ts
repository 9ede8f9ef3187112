/** The whole course of training: word classes, tagger, a first parser, a second that learns to use the first one's trees. */
import { WordClasses } from '../../packages/core/src/grammar/model/classes.js'
import { Guide } from '../../packages/core/src/grammar/model/guide.js'
import { ParseWords } from '../../packages/core/src/grammar/model/parse-words.js'
import { mirrored, Parser, type Tree } from '../../packages/core/src/grammar/model/parser.js'
import { TagSet } from '../../packages/core/src/grammar/model/tag-set.js'
import { Tagger } from '../../packages/core/src/grammar/model/tagger.js'
import { WordRows } from '../../packages/core/src/grammar/model/words.js'
import type { TreebankSentence } from './conllu.js'
import { inFolds } from './folds.js'
import { GoldTree } from './oracle.js'
import { type Packing, packMoves, packRows } from './pack.js'
import { type LearntParser, type ParsedWords, trainParser } from './train-parser.js'
import { type TaggedRows, trainTagger } from './train-tagger.js'
import { meanOf } from './weights.js'
import { makeWordClasses } from './wordnet.js'
import { type Sections, writeWeights } from './write-weights.js'

interface ParserPacking {
  moves: Packing
  labels: Packing
}

/** How long and how often each part is trained, and how its weights are rounded. */
export interface Course {
  id: string
  tagFolds: number
  taggerEpochs: number
  treeFolds: number
  firstEpochs: number
  secondEpochs: number
  /** The weights of each parser are the mean of as many trainings, each with the sentences in another order. */
  secondSeeds: number
  tagging: Packing
  /** Of the first parsers whose trees the second learns from. */
  first: ParserPacking
  /** Of the first parser in use: smaller and faster, and as good for the second, which yet learns more from the finer ones. */
  firstShipped: ParserPacking
  second: ParserPacking
}

export const COURSE: Course = {
  id: 'parallax-english-ewt 1',
  tagFolds: 10,
  taggerEpochs: 8,
  treeFolds: 5,
  firstEpochs: 4,
  secondEpochs: 4,
  secondSeeds: 3,
  tagging: { unit: 0.25, least: 4 },
  first: { moves: { unit: 0.5, least: 4 }, labels: { unit: 0.5, least: 3 } },
  firstShipped: { moves: { unit: 0.5, least: 4 }, labels: { unit: 0.5, least: 5, leastWeight: 2 } },
  second: { moves: { unit: 0.5, least: 5 }, labels: { unit: 0.5, least: 4, leastWeight: 2 } },
}

type Say = (line: string) => void

/** The bytes of the weights file, uncompressed. @param wordnet WordNet's `dict` folder, or null to do without. */
export function trainGrammar(
  sentences: readonly TreebankSentence[],
  wordnet: string | null,
  course: Course = COURSE,
  say: Say = () => undefined,
): Uint8Array {
  const { classes, stems } = makeWordClasses(wordnet, sentences)
  const words = new WordRows(new WordClasses(classes, stems))
  const tags = distinct(sentences.flatMap(({ upos, xpos }) => upos.map((each, at) => `${each}|${xpos[at]}`)))
  const labels = distinct(sentences.flatMap(({ relation }) => relation))
  const tagged = sentences.map(({ forms, upos, xpos }) => ({
    rows: forms.map((form) => words.of(form)),
    tags: upos.map((each, at) => tags.indexOf(`${each}|${xpos[at]}`)),
  }))
  const learnTagger = (some: readonly TaggedRows[]) =>
    packRows(trainTagger(some, tags.length, course.taggerEpochs), course.tagging)
  const tagger = learnTagger(tagged)
  say('tagger learnt')
  const given = inFolds(tagged, course.tagFolds, (others, fold) => {
    const other = new Tagger(learnTagger(others))
    return fold.map(({ rows }) => other.tag(rows))
  })
  say('training part tagged')
  const examples = sentences.map((sentence, at) => ({ sentence, rows: tagged[at]!.rows, tags: given[at]! }))
  const parsers = trainParsers(examples, new TagSet(tags), labels, course, say)
  return writeWeights(
    { id: course.id, tags, labels },
    { classes, stems, 'tagger.slots': tagger.slots, 'tagger.pool': tagger.pool, ...parsers },
  )
}

interface Example {
  sentence: TreebankSentence
  rows: readonly Int32Array[]
  tags: Int32Array
}

function trainParsers(
  examples: readonly Example[],
  tagSet: TagSet,
  labels: readonly string[],
  course: Course,
  say: Say,
): Sections {
  const backward = examples.map((example) => parsedWords(example, tagSet, labels, true))
  const learnFirst = (some: readonly ParsedWords[]) => trainParser(some, labels.length, course.firstEpochs, 1)
  const first = packed(learnFirst(backward), course.firstShipped)
  say('first parser learnt')
  const trees = inFolds(backward, course.treeFolds, (others, fold) => {
    const { moves, labels } = packed(learnFirst(others), course.first)
    const parser = new Parser(moves, labels)
    return fold.map(({ words }) => mirrored(parser.parse(words)))
  })
  say('training part parsed')
  const forward = examples.map((example, at) => parsedWords(example, tagSet, labels, false, trees[at]!))
  const several = Array.from({ length: course.secondSeeds }, (_, seed) => {
    const learnt = trainParser(forward, labels.length, course.secondEpochs, seed + 1)
    say(`second parser learnt, ${seed + 1} of ${course.secondSeeds}`)
    return learnt
  })
  const second = packed(
    { moves: meanOf(several.map(({ moves }) => moves)), labels: meanOf(several.map((each) => each.labels)) },
    course.second,
  )
  return { ...sectionsOf('first', first), ...sectionsOf('second', second) }
}

function packed({ moves, labels }: LearntParser, packing: ParserPacking) {
  return { moves: packMoves(moves, packing.moves), labels: packRows(labels, packing.labels) }
}

function sectionsOf(name: string, { moves, labels }: ReturnType<typeof packed>): Sections {
  return {
    [`${name}.moves`]: moves.slots,
    [`${name}.labels.slots`]: labels.slots,
    [`${name}.labels.pool`]: labels.pool,
  }
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)]
}

/** @param tree of a first parser, for a second to learn to use. */
function parsedWords(
  { sentence, rows, tags }: Example,
  tagSet: TagSet,
  labels: readonly string[],
  isReversed: boolean,
  tree: Tree | null = null,
): ParsedWords {
  const { head, relation } = sentence
  const size = head.length
  const gold = {
    head: head.map((each) => (each < 0 ? size : each)),
    label: relation.map((each) => labels.indexOf(each)),
  }
  const turned = isReversed ? mirrored({ size, ...gold }) : gold
  return {
    words: new ParseWords(rows, tagSet.tagHashes(tags), tagSet.partHashes(tags), isReversed),
    guide: tree === null ? null : new Guide(size, tree.head, tree.label),
    gold: new GoldTree(turned.head),
    labels: turned.label,
  }
}
