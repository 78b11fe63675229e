/** The codes of every failure that this package reports on purpose; `docs/errors.md` has a row for each. */
export const errorCodes = [
  'WRONG_USAGE',
  'INVALID_INPUT',
  'NOT_FOUND',
  'FILE_NOT_FOUND',
  'FILE_UNREADABLE',
  'FILE_EMPTY',
  'FILE_NOT_TEXT',
  'FILE_HAS_NO_TEXT',
  'FILE_ENCRYPTED',
  'FILE_DAMAGED',
  'FILE_TOO_LARGE',
  'FILE_UNWRITABLE',
  'NO_REPORTS',
  'STORE_UNAVAILABLE',
  'STORE_DENIED',
  'STORE_LOCKED',
  'STORE_DAMAGED',
  'STORE_NEWER',
  'STORE_OUTDATED',
  'STATEMENT_FAILED',
  'PORT_UNAVAILABLE',
  'UNAUTHORIZED',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_LONG',
  'QUERY_TOO_WIDE',
  'TOO_MANY_ALIASES',
  'TOO_MANY_REQUESTS',
  'REQUEST_TOO_LARGE',
  'REQUEST_REFUSED',
  'REQUEST_TIMEOUT',
  'CLIENT_TOO_SLOW',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** Every error this package throws on purpose. Anything else that escapes is a bug. */
export class ViendanError extends Error {
  static {
    this.prototype.name = 'ViendanError'
  }
  readonly code: ErrorCode
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
