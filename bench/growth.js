/** The time of a load is parted into so many. */
export const parts = 20
/** How much more memory the last five parts may hold than the five after the first five. */
const bound = 1.1

/** Returns how many times the memory of the last five parts is that of the sixth to the tenth, and whether it grew. */
export function growth(samples) {
  const ratio = (key) => median(samples.slice(-5), key) / median(samples.slice(5, 10), key)
  const [rss, heap] = [ratio('rss'), ratio('heap')]
  return { rssGrowth: rss, heapGrowth: heap, grew: rss > bound || heap > bound }
}

function median(samples, key) {
  const values = samples.map((sample) => sample[key]).sort((a, b) => a - b)
  return values[Math.floor(values.length / 2)]
}
