/**
 * A half-parsed sentence in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez, Satta 2011), with the root after the last word:
 * shift the next word onto the stack; left: the next word becomes the head of the top of the stack; right: the word below the top
 * becomes the head of the top. Either arc takes the top off the stack.
 */
import { createColumns } from './columns.js'
import { labelHash } from './parse-words.js'

export const MOVE = { shift: 0, left: 1, right: 2 } as const
export const MOVES = 3

export class ParseState {
  /** Words on the stack, the top at `depth - 1`. */
  readonly stack: Int32Array
  depth = 0
  /** The next word; `size` is the root. */
  next = 0
  /** Heads given so far, -1 for none yet; `size` for the word under the root. */
  readonly head: Int32Array
  readonly label: Int32Array
  /** Children: outermost and last but outermost on each side, `size + 1` for none. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
  /** The labels of the children of each side, as a sum: their order does not count. */
  readonly leftLabels: Int32Array
  readonly rightLabels: Int32Array

  constructor(readonly size: number) {
    const columns = createColumns(11, size + 2)
    const column = (at: number, value: number) => columns[at]!.fill(value)
    this.head = column(0, -1)
    this.label = column(1, -1)
    this.left1 = column(2, size + 1)
    this.left2 = column(3, size + 1)
    this.right1 = column(4, size + 1)
    this.right2 = column(5, size + 1)
    this.stack = columns[6]!
    this.leftCount = columns[7]!
    this.rightCount = columns[8]!
    this.leftLabels = columns[9]!
    this.rightLabels = columns[10]!
  }

  get isDone(): boolean {
    return this.next === this.size && this.depth === 0
  }

  /** The word at `below` places under the top of the stack; `size + 1` where there is none. */
  stacked(below: number): number {
    return this.depth > below ? this.stack[this.depth - 1 - below]! : this.size + 1
  }

  isAllowed(move: number): boolean {
    if (move === MOVE.shift) return this.next < this.size
    if (move === MOVE.right) return this.depth >= 2
    return this.depth >= 1 && (this.next < this.size || this.depth === 1)
  }

  /** The move that is allowed where no other one is, so that nothing has to be weighed; -1 where there is a choice. */
  get onlyMove(): number {
    if (this.next === this.size) return this.depth >= 2 ? MOVE.right : MOVE.left
    return this.depth === 0 ? MOVE.shift : -1
  }

  shift(): void {
    this.stack[this.depth++] = this.next++
  }

  /** Makes the arc of a move left or right, with its label. */
  attach(move: number, label: number): void {
    const child = this.stack[--this.depth]!
    const parent = move === MOVE.left ? this.next : this.stack[this.depth - 1]!
    this.head[child] = parent
    this.label[child] = label
    if (move === MOVE.left) {
      this.left2[parent] = this.left1[parent]!
      this.left1[parent] = child
      this.leftCount[parent]!++
      this.leftLabels[parent]! += labelHash(label)
    } else {
      this.right2[parent] = this.right1[parent]!
      this.right1[parent] = child
      this.rightCount[parent]!++
      this.rightLabels[parent]! += labelHash(label)
    }
  }
}
