import { describe, expect, it } from 'vitest'
import { createComparison, HERALD } from '../_comparison.js'
import { escapeMarkdown } from './escape.js'
import { renderMarkdown } from './index.js'

describe('escapeMarkdown', () => {
  it.each([
    ['plain words, with a hyphen-word.', 'plain words, with a hyphen-word.'],
    ['*bold* _it_ `code` [a](b) <b> a|b', '\\*bold\\* \\_it\\_ \\`code\\` \\[a\\](b) \\<b\\> a\\|b'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['---', '\\---'],
    ['https://example.org www.example.org', 'https\\://example.org www\\.example.org'],
    ['&lt; a&b', '\\&lt; a\\&b'],
    ['two\nlines', 'two lines'],
    ['\u202eturned', '⟨U+202E⟩turned'],
  ])('%j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
})

describe('renderMarkdown', () => {
  it('is a document with a heading for each part and every account’s words', () => {
    const text = renderMarkdown(createComparison())
    expect(text.match(/^#+ .*$/gm)).toEqual([
      '# Ferry sinks off Port Senna',
      '## Accounts',
      '## Conflicts',
      '## Figures',
      '## Names',
      '## Who rests on whom',
      '## Claims',
      '## Hardening',
      '## Headlines',
      '## Not found in every account',
      '## Only here',
      '## Shared passages',
      '## Method and limits',
    ])
    expect(text).toContain('   - **A** “The ferry sank at dawn.”')
    expect(text).toContain('- **A** ≥ 12: “At least **12** people were rescued off Port…”')
    expect(text).toContain('> c.txt was skipped: it is empty.')
    expect(text).toContain('on the word of the harbour office')
  })

  it('lets no text of others act as markup', () => {
    const hostile = '<img src=x onerror=alert(1)> | [link](javascript:x) `code` **b**'
    const comparison = createComparison({ herald: `${HERALD} ${hostile}`, outlet: hostile })
    comparison.story.title = hostile
    comparison.claims[0]!.text = hostile
    comparison.conflicts[0]!.why = hostile
    const text = renderMarkdown(comparison)
    expect(text).not.toMatch(/(?<!\\)<img/)
    expect(text).not.toMatch(/(?<!\\)\[link/)
    expect(text).not.toMatch(/(?<!\\)`code/)
    const rows = text.split('\n').filter((line) => line.startsWith('| **A**'))
    expect(rows[0]!.match(/(?<!\\)\|/g)).toHaveLength(5)
  })

  it('shows a single account alone', () => {
    const comparison = createComparison()
    const text = renderMarkdown({
      ...comparison,
      accounts: comparison.accounts.slice(0, 1),
      articles: comparison.articles.slice(0, 1),
    })
    expect(text).toContain('## Said by others')
    expect(text).not.toContain('## Conflicts')
  })
})
