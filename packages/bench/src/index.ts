/** Benchmarks of the product on folders of data, in the order of the help. */
import type { Benchmark } from './benchmark.js'

export type { BenchContext, Benchmark, Figures, Outcome } from './benchmark.js'
export { BenchDataError } from './data.js'

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'alignment',
    summary: 'event mentions lined up over documents: CoNLL F1 on ECB+',
    data: 'docs.jsonl and mentions.jsonl of ECB+',
    load: async () => (await import('./alignment/index.js')).measureAlignment,
  },
  {
    name: 'compare',
    summary: 'how long does compare take, and how much memory does it hold?',
    data: 'articles.jsonl, one article a line: {id, outlet, title, published, url, text, event}',
    load: async () => (await import('./compare.js')).measureCompare,
  },
  {
    name: 'judged',
    summary: 'findings that people judged: how many were accepted, rejected or corrected, by kind',
    data: 'reviews.jsonl, or another file with the lines of parallax reviews export',
    takesFile: true,
    load: async () => (await import('./judged.js')).measureJudged,
  },
  {
    name: 'same-answer',
    summary: 'do two outlets give the same answer to one question?',
    data: 'nanco.json, a list of {question, answers: [{Answer, cluster_global}]}',
    load: async () => (await import('./same-answer.js')).measureSameAnswer,
  },
  {
    name: 'stance',
    summary: 'does a body agree or disagree with a headline, discuss it, or tell something else?',
    data: 'train_stances.csv (Headline, Body ID, Stance) and train_bodies.csv (Body ID, articleBody)',
    load: async () => (await import('./stance.js')).measureStance,
  },
  {
    name: 'stories',
    summary: 'articles grouped into stories as they come: B-cubed, pairs, and the cost with ever more alive',
    data: 'articles.jsonl, one article a line: {id, title, published, url, text, event_id}',
    load: async () => (await import('./stories.js')).measureStories,
  },
]
