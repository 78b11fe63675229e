/** The time of a load is parted into so many. */
export const parts: number

/** Returns how many times the memory of the last five parts is that of the sixth to the tenth, and whether it grew. */
export function growth(samples: readonly { readonly rss: number; readonly heap: number }[]): {
  readonly rssGrowth: number
  readonly heapGrowth: number
  readonly grew: boolean
}
