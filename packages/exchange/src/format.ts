/** What every form in which a comparison leaves has in common. */
import type { Comparison } from '@parallax/contract'

export interface ExportedFile {
  /** A bare name, without a folder. */
  name: string
  content: string | Uint8Array
}

interface Described {
  /** What a person calls it: `--as csv`. */
  name: string
  /** One line for the help. */
  says: string
  mediaType: string
}

/** A form of one file; `ending` begins with a point. The same comparison gives the same bytes; nothing asks a clock, a network or the machine. */
export interface FileFormat extends Described {
  ending: string
  write(comparison: Comparison): string
}

/** A form of several files that belong into one folder. */
export interface FolderFormat extends Described {
  ending: null
  write(comparison: Comparison): readonly ExportedFile[] | Promise<readonly ExportedFile[]>
}

export type Format = FileFormat | FolderFormat
