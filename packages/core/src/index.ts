/** The trade itself: reading one account, comparing several. Pure functions over plain data. */
export { alignEvents, createMentionReader, groupByStory, type PlacedMention } from './alignment/index.js'
export { type Anchored, anchor, describe, describeOnce } from './anchor/index.js'
export { annotate, read, type Source, toAnnotation } from './annotate.js'
export { type Answer, type AnswerJudgement, answerLikeness, readAnswer, sameAnswer } from './answers/index.js'
export { createArticle, hashText, normaliseText } from './article.js'
export { compare } from './compare.js'
export { isSourceLine } from './embedded/source-line.js'
export {
  type Failure,
  verifyAnnotation,
  verifyArticle,
  verifyComparison,
  verifyVersions,
} from './gate/index.js'
export { readEnglishModel } from './grammar/english.js'
export type { Grammar, LinguisticModel, Syntax, Tree } from './grammar/index.js'
export { GrammarWeightsError } from './grammar/model/index.js'
export { isReadAsEnglish } from './language.js'
export { type SharedVoice, sharedVoices, sistersOf } from './outlets/index.js'
export type { Quotation, Reading, ReadingOptions } from './reading.js'
export {
  type Acted,
  agreementOf,
  alphaOf,
  byFinding,
  byTime,
  createPlacer,
  findingOf,
  findingsOf,
  groupReviews,
  identityOf,
  judgementsOf,
  type KeptReview,
  newestFirst,
  type Placer,
  type PlacerOptions,
  placedFinding,
  placeReviews,
  standing,
  undoneBy,
} from './review/index.js'
export {
  type Body,
  type HeadlineClaim,
  readBody,
  readHeadlineClaim,
  type Stance,
  type StanceJudgement,
  stanceOf,
} from './stance/index.js'
export {
  createStoryEngine,
  type Membership,
  pieceKind,
  STORY_SETTINGS,
  type StoryArticle,
  type StoryEngine,
  type StoryEngineOptions,
  type StoryEvent,
  type StoryMember,
  StoryOperationError,
  type StoryOperations,
  type StoryPiece,
  type StoryRecord,
  type StorySettings,
  type StoryShard,
  type StoryState,
  StoryStateError,
} from './stories/index.js'
export type { Paragraph, Sentence, Token } from './text/index.js'
export { VERSION } from './version.js'
export {
  asOf,
  compareVersions,
  orderByTime,
  type Standing,
  type Started,
  startsOf,
  type TimedVersion,
} from './versions/index.js'
