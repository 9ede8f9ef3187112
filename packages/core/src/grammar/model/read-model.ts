/** Puts the tagger and the parsers together from a file of weights. */
import { CAN_BE, FORM, FORM_SHIFT, WordClasses } from './classes.js'
import { Guide } from './guide.js'
import { MoveTable } from './move-table.js'
import type { ParseState } from './parse-state.js'
import { ParseWords } from './parse-words.js'
import { mirrored, Parser } from './parser.js'
import { RowTable } from './row-table.js'
import { TagSet } from './tag-set.js'
import { Tagger } from './tagger.js'
import type { DictionaryEntry, SyntaxAnalysis, SyntaxModel, SyntaxTags } from './types.js'
import { fingerprintOf, openWeights, type WeightsFile } from './weights-file.js'
import { WordRows } from './words.js'

/** `bytes`: the file as `training/grammar/train.ts` writes it, uncompressed. Throws GrammarWeightsError. */
export function readSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const file = openWeights(bytes)
  const { id, tags, labels } = file.header
  const dictionary = new WordClasses(integers(file, 'classes'), integers(file, 'stems'))
  const tagger = new Tagger(rowTable(file, 'tagger', tags.length))
  const parser = (name: string) =>
    new Parser(
      new MoveTable(integers(file, `${name}.moves`)),
      rowTable(file, `${name}.labels`, labels.length),
    )
  const name = `${id} (${fingerprintOf(file.header)})`
  return new TrainedModel(
    name,
    labels,
    new TagSet(tags),
    dictionary,
    tagger,
    parser('first'),
    parser('second'),
  )
}

const ALL_PARTS = CAN_BE.noun | CAN_BE.verb | CAN_BE.adjective | CAN_BE.adverb
const ALL_FORMS = FORM.plain | FORM.s | FORM.ed | FORM.ing

class TrainedModel implements SyntaxModel {
  private readonly words: WordRows

  constructor(
    readonly id: string,
    private readonly labels: readonly string[],
    private readonly tagSet: TagSet,
    private readonly dictionary: WordClasses,
    private readonly tagger: Tagger,
    /** Reads the words from the last to the first; its tree is what the second goes by. */
    private readonly first: Parser,
    private readonly second: Parser,
  ) {
    this.words = new WordRows(dictionary)
  }

  tag(forms: readonly string[]): SyntaxTags {
    return this.tagSet.named(this.tagger.tag(this.rowsOf(forms)))
  }

  analyse(forms: readonly string[], known?: SyntaxTags): SyntaxAnalysis {
    const rows = this.rowsOf(forms)
    const tags = known === undefined ? this.tagger.tag(rows) : this.tagSet.classesOf(known)
    const { head, label } = this.parse(rows, tags)
    const { upos, xpos } = this.tagSet.named(tags)
    return {
      upos,
      xpos,
      head: Int32Array.from(forms, (_, at) => (head[at] === forms.length ? -1 : head[at]!)),
      relation: forms.map((_, at) => this.labels[label[at]!]!),
    }
  }

  lookUp(lower: string): DictionaryEntry {
    const { bits } = this.dictionary.of(lower)
    if (bits === 0) return 'none'
    const [parts, form] = [bits & ALL_PARTS, (bits >> FORM_SHIFT) & ALL_FORMS]
    return parts === CAN_BE.noun && form === FORM.plain ? 'noun' : 'word'
  }

  private parse(rows: readonly Int32Array[], tags: Int32Array): ParseState {
    const tagHashes = this.tagSet.tagHashes(tags)
    const partHashes = this.tagSet.partHashes(tags)
    const first = mirrored(this.first.parse(new ParseWords(rows, tagHashes, partHashes, true)))
    const guide = new Guide(rows.length, first.head, first.label)
    return this.second.parse(new ParseWords(rows, tagHashes, partHashes, false), guide)
  }

  private rowsOf(forms: readonly string[]): Int32Array[] {
    return forms.map((form) => this.words.of(form))
  }
}

function integers(file: WeightsFile, name: string): Int32Array {
  const { buffer, byteOffset, byteLength } = file.section(name)
  return new Int32Array(buffer, byteOffset, byteLength / 4)
}

function rowTable(file: WeightsFile, name: string, classes: number): RowTable {
  const { buffer, byteOffset, byteLength } = file.section(`${name}.pool`)
  return new RowTable(classes, integers(file, `${name}.slots`), new Int8Array(buffer, byteOffset, byteLength))
}
