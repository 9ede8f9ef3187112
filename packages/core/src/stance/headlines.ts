/** Holds each account's headline against its own text. */
import type { Article, HeadlineGap } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import { read, type Source } from '../annotate.js'
import { createArticle } from '../article.js'
import { alignStatements } from '../claims/align.js'
import { extractStatements, type Statement } from '../claims/statement.js'
import type { ComparePass, Comparing } from '../comparing.js'
import { createSourcesNear } from '../hardening/near.js'
import { isReadAsEnglish } from '../language.js'
import { push } from '../multimap.js'
import { blankReading, type Reading } from '../reading.js'
import { textPass } from '../text/index.js'
import { findGap, type Gap, isPlainHeadline } from './gap.js'

export const headlinesPass: ComparePass = {
  name: 'headlines@1',
  run(comparing) {
    const byAccount = new Map<number, Statement[]>()
    for (const statement of alignStatements(comparing).statements)
      push(byAccount, statement.account, statement)
    return {
      headlines: comparing.readings.flatMap((_, at) => gapsOf(comparing, at, byAccount.get(at) ?? [])),
    }
  },
}

/** A headline that the text does not hold, as a text of its own. */
function apartFrom({ headline, language }: Article): Source {
  const text = headline!
  const headlineSpan = { start: 0, end: text.length }
  return {
    id: 'headline',
    input: 'headline',
    article: createArticle({ text, headline: text, language, headlineSpan }),
  }
}

const statementsOf = (reading: Reading): Statement[] => extractStatements([reading])

/** Its words alone: a whole reading costs as much as a paragraph, and few headlines need one. */
function wordsOf(source: Source): Statement[] {
  const blank = blankReading(source)
  return statementsOf({ ...blank, ...textPass.run(blank, {}) })
}

function gapsOf(
  comparing: Readonly<Comparing>,
  account: number,
  statements: readonly Statement[],
): HeadlineGap[] {
  const { article } = comparing.readings[account]!
  const { headline, text, language } = article
  if (headline === null || !isReadAsEnglish(language)) return []
  const inText = statements.filter((statement) => statement.headline)
  const apart = inText.length === 0 ? apartFrom(article) : null
  const said = apart === null ? inText : wordsOf(apart)
  if (!isPlainHeadline(headline, said)) return []
  const body = statements.filter(
    ({ headline: isHeadline, start, end }) => !isHeadline && !text.slice(start, end).includes(headline),
  )
  const gaps = said.flatMap(
    (statement) => findGap(statement, body, createSourcesNear(comparing.readings)) ?? [],
  )
  if (gaps.length === 0) return []
  if (apart !== null && !isPlainHeadline(headline, statementsOf(read(apart)))) return []
  return gaps.map((gap) => toFinding(comparing, account, gap))
}

function toFinding({ accounts, readings }: Readonly<Comparing>, account: number, gap: Gap): HeadlineGap {
  const { id, article } = readings[account]!
  const { headline, headlineSpan, text } = article
  const cite = (span: { start: number; end: number }) => describe({ id, text }, span)
  return {
    account: accounts[account]!.id,
    words: headline!,
    place: headlineSpan === null ? null : cite(headlineSpan),
    position: 'asserts',
    body: gap.body,
    lost: gap.lost,
    evidence: gap.statements.map(cite),
    focus: gap.focus.map(cite),
    why: gap.why,
  }
}
