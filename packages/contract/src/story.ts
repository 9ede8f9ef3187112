/** Where an article stands among stories: the output line of `stories`. */
import { z } from 'zod'

/** What an article is by its form. Only reports draw the outline of a story; the others are attached to it. */
export const StoryPieceKind = z.enum(['report', 'live', 'round-up', 'opinion'])
export type StoryPieceKind = z.infer<typeof StoryPieceKind>

/**
 * `story` and `incident` are the ids of the articles that opened them; an incident is the tighter level inside a story. `score` is
 * how sure the decision was when it was taken, from 0 to 1; `reason` says in plain words what it rests on.
 */
export const StoryLine = z.object({
  id: z.string(),
  story: z.string(),
  score: z.number().min(0).max(1),
  reason: z.string(),
  incident: z.string(),
  kind: StoryPieceKind,
})
export type StoryLine = z.infer<typeof StoryLine>
