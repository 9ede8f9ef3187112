/** Takes the story's name out of the address. */
import type { Params } from '../../router/match.js'
import '../../styles/story.css'
import { StoryView } from './StoryView.js'

export function StoryRoute({ params }: { params: Params }) {
  return <StoryView story={params.story ?? ''} />
}
