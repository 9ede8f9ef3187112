/** Says, for as long as it is so, that the page shows an earlier moment, and leads back. */

import { writeQuery } from '../../hooks/use-query.js'
import { formatDate } from '../../model/format.js'
import { f } from '../../words/format.js'
import { w } from '../../words/story.js'
import type { Rewound } from './types.js'

export function RewoundBanner({ rewound }: { rewound: Rewound & { wanted: string } }) {
  const { accounts, notYet, unknown, at, wanted } = rewound
  const facts = [
    w.stood(accounts.length),
    ...(notYet === 0 ? [] : [w.notYet(notYet)]),
    ...(unknown === 0 ? [] : [w.unknown(unknown)]),
  ]
  return (
    <div class="rewound" role="status">
      <p>
        <strong>{w.asOf(formatDate(wanted))}</strong>{' '}
        <span>{at === wanted ? facts.join(f.semicolon) : w.rewinding}</span>
      </p>
      <button type="button" class="button" onClick={() => writeQuery({ at: '' })}>
        {w.back}
      </button>
    </div>
  )
}
