/** How much one request and one client may ask for. */
export interface Limits {
  /** Fields inside fields; introspection does not count. @default 12 */
  readonly depth: number
  /** Words and signs of a query. @default 2000 */
  readonly tokens: number
  /** Fields under another name. @default 30 */
  readonly aliases: number
  /** Elements of lists that a query can bring, as its `first` arguments tell. @default 500000 */
  readonly nodes: number
  /** Bytes of a request without a token. @default 1000000 */
  readonly bodyBytes: number
  /** Bytes of a request with the token, which may hold a file. @default 90000000 */
  readonly uploadBytes: number
  /** Seconds that an answer may take. @default 10 */
  readonly seconds: number
  /** Requests of one client in a minute; 0 for any number. @default 600 */
  readonly requestsPerMinute: number
  /** Requests of one client that wait for their answers. @default 32 */
  readonly requestsAtOnce: number
  /** Seconds in which a client must have sent its request. @default 30 */
  readonly clientSeconds: number
}

/** Returns how many bytes a request with the token may have. */
export function mostBytes({ bodyBytes, uploadBytes }: Limits): number {
  return Math.max(bodyBytes, uploadBytes)
}

export const defaultLimits: Limits = {
  depth: 12,
  tokens: 2_000,
  aliases: 30,
  nodes: 500_000,
  bodyBytes: 1_000_000,
  uploadBytes: 90_000_000,
  seconds: 10,
  requestsPerMinute: 600,
  requestsAtOnce: 32,
  clientSeconds: 30,
}
