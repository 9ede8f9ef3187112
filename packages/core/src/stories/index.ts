export type { StoryModel } from './decide.js'
export {
  type Added,
  createStoryEngine,
  type StoryEngine,
  type StoryEngineOptions,
  StoryStateError,
} from './engine.js'
export { pieceKind } from './kind.js'
export { StoryOperationError, type StoryOperations } from './operations.js'
export type {
  Membership,
  PieceKind,
  StoryArticle,
  StoryEvent,
  StoryMember,
  StoryPiece,
  StoryRecord,
  StorySettings,
  StoryShard,
  StoryState,
} from './types.js'
export { STORY_SETTINGS } from './types.js'
