/** The classes of the tagger and what they stand for. */
import type { PartOfSpeech } from '../../text/types.js'
import { partHash } from './parse-words.js'
import { tagHash } from './tagger.js'
import type { SyntaxTags } from './types.js'

export class TagSet {
  private readonly upos: PartOfSpeech[]
  private readonly xpos: string[]
  private readonly places: ReadonlyMap<string, number>
  private readonly tagOf: Int32Array
  private readonly partOf: Int32Array

  /** @param tags "UPOS|XPOS" by class. */
  constructor(readonly tags: readonly string[]) {
    this.upos = tags.map((tag) => tag.split('|')[0] as PartOfSpeech)
    this.xpos = tags.map((tag) => tag.split('|')[1]!)
    this.places = new Map(tags.map((tag, at) => [tag, at]))
    this.tagOf = Int32Array.from(tags, (_, at) => tagHash(at))
    this.partOf = Int32Array.from(this.upos, partHash)
  }

  named(classes: Int32Array): SyntaxTags {
    return {
      upos: Array.from(classes, (each) => this.upos[each]!),
      xpos: Array.from(classes, (each) => this.xpos[each]!),
    }
  }

  /** The classes that `named` gave these names to. */
  classesOf({ upos, xpos }: SyntaxTags): Int32Array {
    return Int32Array.from(upos, (part, at) => this.places.get(`${part}|${xpos[at]!}`)!)
  }

  /** For features: a number for each word's class. */
  tagHashes(classes: Int32Array): Int32Array {
    return classes.map((each) => this.tagOf[each]!)
  }

  /** For features: a number for each word's universal part of speech. */
  partHashes(classes: Int32Array): Int32Array {
    return classes.map((each) => this.partOf[each]!)
  }
}
