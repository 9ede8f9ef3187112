/** One story. */
import { ViewHead } from '../../shell/ViewHead.js'

export interface StoryViewProps {
  /** Its id. */
  story: string
}

export function StoryView({ story }: StoryViewProps) {
  return <ViewHead title={story} />
}
