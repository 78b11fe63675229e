/** What a part of a mixed load brought. */
export interface MixedSample {
  readonly requests: number
  readonly loads: number
  /** How many errors of each code. */
  readonly errors: Readonly<Record<string, number>>
  /** Milliseconds. */
  readonly p95: number
  /** The least memory of the server in that part, in MB. */
  readonly rss: number
  readonly heap: number
}

export interface MixedOptions {
  /** The folder of the built program. */
  readonly program: string
  readonly minutes: number
  readonly location: string
  readonly reports: number
  readonly tell: (sample: MixedSample, index: number) => void
}

/** Asks and loads at once for so many minutes, in twenty parts. */
export function mixedLoad(options: MixedOptions): Promise<{
  readonly samples: readonly MixedSample[]
  readonly rssGrowth: number
  readonly heapGrowth: number
  readonly grew: boolean
}>
