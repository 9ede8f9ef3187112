/** What the server says of a story, by the operations that say it. */
import type { AnswerOf } from '@parallax/client'

export type Detail = AnswerOf<'getStory'>
export type Rewound = AnswerOf<'rewindStory'>
