import { describe, expect, it } from 'vitest'
import { treeOf } from '../grammar/_trees.js'
import { tokenise } from '../text/words.js'
import { range } from './clause-words.js'
import { splitSentence } from './split.js'

/** The parts with the words that each borrows in braces: "killed four {A barge}". */
function parts(text: string, tree: string): string[] {
  const tokens = tokenise(text, 0, text.length, 'en')
  return splitSentence({ tokens }, treeOf(tree)).map(({ from, to, own, borrowed }) => {
    const outside = borrowed.filter((at) => at < from).map((at) => tokens[at]!.text)
    const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end)
    const isMissing = (at: number) =>
      tokens[at]!.kind === 'word' && !own.includes(at) && !borrowed.includes(at)
    const mark = range(from, to).some(isMissing) ? ' [of more]' : ''
    return `${words}${mark}${outside.length > 0 ? ` {${outside.join(' ')}}` : ''}`
  })
}

const FERRY = `
  The DET DT 2 det
  ferry NOUN NN 10 nsubj
  , PUNCT , 6 punct
  which PRON WDT 6 nsubj
  was AUX VBD 6 aux
  carrying VERB VBG 2 acl:relcl
  60 NUM CD 8 nummod
  people NOUN NNS 6 obj
  , PUNCT , 6 punct
  sank VERB VBD 0 root
  near ADP IN 12 case
  Lindholm PROPN NNP 10 obl
  harbour NOUN NN 12 flat
  . PUNCT . 10 punct`

const CAPTAIN = `
  The DET DT 2 det
  captain NOUN NN 3 nsubj
  left VERB VBD 0 root
  the DET DT 5 det
  bridge NOUN NN 3 obj
  and CCONJ CC 7 cc
  called VERB VBD 3 conj
  the DET DT 10 det
  coast NOUN NN 10 compound
  guard NOUN NN 7 obj
  . PUNCT . 3 punct`

const STRESSED = `
  The DET DT 2 det
  guild NOUN NN 3 nsubj
  said VERB VBD 0 root
  the DET DT 5 det
  gate NOUN NN 8 nsubj:pass
  may AUX MD 8 aux
  be AUX VB 8 aux:pass
  shut VERB VBN 3 ccomp
  but CCONJ CC 10 cc
  stressed VERB VBN 8 conj
  that SCONJ IN 14 mark
  nobody PRON NN 14 nsubj:pass
  was AUX VBD 14 aux:pass
  hurt VERB VBN 10 ccomp
  . PUNCT . 3 punct`

describe('splitting a sentence by its tree', () => {
  it('SC-01 takes a remark about a noun out of the clause around it, and shows the noun with it', () => {
    expect(parts('The ferry, which was carrying 60 people, sank near Lindholm harbour.', FERRY)).toEqual([
      'The ferry, which was carrying 60 people, sank near Lindholm harbour. [of more]',
      'The ferry, which was carrying 60 people',
    ])
  })

  it('SC-02 leaves a clause that says which one is meant in its place', () => {
    const restrictive = FERRY.replace(', PUNCT , 6 punct\n  which', 'lately ADV RB 6 advmod\n  which')
    expect(
      parts('The ferry lately which was carrying 60 people, sank near Lindholm harbour.', restrictive),
    ).toHaveLength(1)
  })

  it('SC-03 gives a second verb the subject of the first', () => {
    expect(parts('The captain left the bridge and called the coast guard.', CAPTAIN)).toEqual([
      'The captain left the bridge',
      'called the coast guard. {The captain}',
    ])
  })

  it('SC-04 cuts no "or", whose sides are not both told', () => {
    const or = CAPTAIN.replace('and CCONJ', 'or CCONJ')
    expect(parts('The captain left the bridge or called the coast guard.', or)).toHaveLength(1)
  })

  it('SC-12 cuts no verb behind a bare comma: it may be the one that says so ("…, reports the paper")', () => {
    const bare = CAPTAIN.replace('and CCONJ CC 7 cc', ', PUNCT , 7 punct')
    expect(parts('The captain left the bridge, called the coast guard.', bare)).toHaveLength(1)
  })

  it('SC-05 cuts nothing under a condition', () => {
    const tree = `
      If SCONJ IN 4 mark
      the DET DT 3 det
      captain NOUN NN 4 nsubj
      left VERB VBD 14 advcl
      the DET DT 6 det
      bridge NOUN NN 4 obj
      and CCONJ CC 8 cc
      called VERB VBD 4 conj
      the DET DT 11 det
      coast NOUN NN 11 compound
      guard NOUN NN 8 obj
      , PUNCT , 4 punct
      he PRON PRP 14 nsubj
      faces VERB VBZ 0 root
      three NUM CD 17 nummod
      new ADJ JJ 17 amod
      charges NOUN NNS 14 obj
      . PUNCT . 14 punct`
    expect(
      parts('If the captain left the bridge and called the coast guard, he faces three new charges.', tree),
    ).toHaveLength(1)
  })

  const DROWNED = `
    At ADP IN 2 case
    least ADJ JJS 3 nmod
    twelve NUM CD 4 nummod
    people NOUN NNS 5 nsubj
    drowned VERB VBD 0 root
    after SCONJ IN 9 mark
    the DET DT 8 det
    ferry NOUN NN 9 nsubj
    hit VERB VBD 5 advcl
    a DET DT 11 det
    rock NOUN NN 9 obj
    . PUNCT . 5 punct`

  it('SC-06 takes a circumstance that is told as done for a statement', () => {
    expect(parts('At least twelve people drowned after the ferry hit a rock.', DROWNED)).toEqual([
      'At least twelve people drowned',
      'the ferry hit a rock.',
    ])
  })

  it('SC-07 leaves one that is a condition or lies ahead', () => {
    const condition = DROWNED.replace('after SCONJ', 'if SCONJ')
    expect(parts('At least twelve people drowned if the ferry hit a rock.', condition)).toHaveLength(1)
    const ahead = DROWNED.replace('hit VERB VBD', 'hits VERB VBZ').replace('after', 'when')
    expect(parts('At least twelve people drowned when the ferry hits a rock.', ahead)).toHaveLength(1)
  })

  const RAMMED = `
    A DET DT 2 det
    barge NOUN NN 3 nsubj
    rammed VERB VBD 0 root
    the DET DT 6 det
    old ADJ JJ 6 amod
    pier NOUN NN 3 obj
    , PUNCT , 8 punct
    killing VERB VBG 3 advcl
    four NUM CD 11 nummod
    dock NOUN NN 11 compound
    workers NOUN NNS 8 obj
    . PUNCT . 3 punct`

  it('SC-08 takes the outcome behind a comma for a statement about the same subject', () => {
    expect(parts('A barge rammed the old pier, killing four dock workers.', RAMMED)).toEqual([
      'A barge rammed the old pier',
      'killing four dock workers. {A barge}',
    ])
  })

  it('SC-09 keeps the outcome with a verb that is only possible', () => {
    const may = RAMMED.replace('rammed VERB VBD 0 root', 'may AUX MD 4 aux\nram VERB VB 0 root')
      .replace('barge NOUN NN 3', 'barge NOUN NN 4')
      .replace('the DET DT 6', 'the DET DT 7')
      .replace('old ADJ JJ 6', 'old ADJ JJ 7')
      .replace('pier NOUN NN 3', 'pier NOUN NN 4')
      .replace(', PUNCT , 8', ', PUNCT , 9')
      .replace('killing VERB VBG 3', 'killing VERB VBG 4')
      .replace('four NUM CD 11', 'four NUM CD 12')
      .replace('dock NOUN NN 11', 'dock NOUN NN 12')
      .replace('workers NOUN NNS 8', 'workers NOUN NNS 9')
      .replace('. PUNCT . 3', '. PUNCT . 4')
    expect(parts('A barge may ram the old pier, killing four dock workers.', may)).toHaveLength(1)
  })

  it('SC-10 keeps a question and a part with too few words whole', () => {
    expect(parts('The captain left the bridge and called the coast guard?', CAPTAIN)).toHaveLength(1)
    const short = 'The captain left the bridge and slept.'
    const tree = CAPTAIN.split('\n')
      .slice(0, 7)
      .concat('slept VERB VBD 3 conj', '. PUNCT . 3 punct')
      .join('\n')
    expect(parts(short, tree)).toEqual([short])
  })

  it('SC-11 does not cut between quotation marks', () => {
    const text = '“The captain left the bridge and called the coast guard.”'
    const shifted = CAPTAIN.replace(
      / (\d+) (\S+)$/gmu,
      (_, head, relation) => ` ${head === '0' ? 0 : Number(head) + 1} ${relation}`,
    )
    expect(parts(text, `“ PUNCT \`\` 4 punct${shifted}\n” PUNCT '' 4 punct`)).toEqual([text])
  })

  it('SC-13 cuts at "and" behind a comma', () => {
    const apart = CAPTAIN.replaceAll(/ (\d+) (\w+)(?=\n|$)/gu, (whole, head: string, relation: string) =>
      Number(head) > 5 ? ` ${Number(head) + 1} ${relation}` : whole,
    ).replace('  and CCONJ', '  , PUNCT , 8 punct\n  and CCONJ')
    expect(parts('The captain left the bridge, and called the coast guard.', apart)).toEqual([
      'The captain left the bridge',
      'called the coast guard. {The captain}',
    ])
  })

  it('SC-14 gives what is told besides to who tells the rest, also where the tree sets it beside what is told', () => {
    expect(parts('The guild said the gate may be shut but stressed that nobody was hurt.', STRESSED)).toEqual(
      ['The guild said the gate may be shut', 'stressed that nobody was hurt. {The guild}'],
    )
  })
})
