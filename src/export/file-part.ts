/** A piece of one of the files that an export makes; the pieces of a file come in their order. */
export interface FilePart {
  /** Its name in the folder. */
  readonly file: string
  /** Text, or its bytes in UTF-8. */
  readonly text: string | Uint8Array
}
