/** Taking lists of feeds over, and giving them out. */
import type { WatchedSource } from '@parallax/contract'
import type { Problem } from '@parallax/contract/api'
import { useState } from 'preact/hooks'
import { problemOf } from '../../data/problem.js'
import { act } from '../../data/use-act.js'
import { FileButton } from '../../shell/FileButton.js'
import { ProblemNote } from '../../shell/ProblemNote.js'
import { saveFile } from '../../shell/save-file.js'
import { say } from '../../shell/toasts.js'
import { s } from '../../words/sources.js'
import { readOpml, writeOpml } from './opml.js'

export function OpmlActs({ sources }: { sources: readonly WatchedSource[] }) {
  const [progress, setProgress] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  async function takeOver(text: string): Promise<void> {
    const watched = new Set(sources.map(({ address }) => address))
    const feeds = readOpml(text).filter(({ address }) => !watched.has(address))
    setProblem(null)
    if (feeds.length === 0) return say(s.noFeeds)
    let refused = 0
    for (const [index, { address }] of feeds.entries()) {
      setProgress(s.importing(index, feeds.length))
      try {
        await act('addSource', { body: { address } })
      } catch (error) {
        refused += 1
        setProblem(problemOf(error))
      }
    }
    setProgress(null)
    say(s.imported(feeds.length - refused, refused))
  }
  return (
    <div class="block">
      <p class="acts">
        <FileButton
          text={s.importOpml}
          accept=".opml,.xml,text/x-opml,application/xml,text/xml"
          isBusy={progress !== null}
          onFile={(file) =>
            void file
              .text()
              .then(takeOver)
              .catch((error) => setProblem(problemOf(error)))
          }
        />
        {sources.some(({ kind }) => kind === 'feed') ? (
          <button
            type="button"
            class="button"
            onClick={() => saveFile('sources.opml', writeOpml(s.opmlTitle, sources), 'text/x-opml')}
          >
            {s.exportOpml}
          </button>
        ) : null}
        <span class="aside" role="status">
          {progress}
        </span>
      </p>
      <p class="field-help">{s.importHelp}</p>
      {problem === null ? null : <ProblemNote problem={problem} />}
    </div>
  )
}
