/** The time of a load is parted into so many. */
export const parts = 20
/**
 * How many times the memory of the sixth to the tenth part the last five may hold: what the program holds, and what the
 * process has of the machine, in which the allocator of an engine leaves gaps for a long time.
 */
const bounds = { heap: 1.1, rss: 1.2 }

/** Returns how many times the memory of the last five parts is that of the sixth to the tenth, and whether it grew. */
export function growth(samples) {
  const ratio = (key) => median(samples.slice(-5), key) / median(samples.slice(5, 10), key)
  const [rss, heap] = [ratio('rss'), ratio('heap')]
  return { rssGrowth: rss, heapGrowth: heap, grew: rss > bounds.rss || heap > bounds.heap }
}

function median(samples, key) {
  const values = samples.map((sample) => sample[key]).sort((a, b) => a - b)
  return values[Math.floor(values.length / 2)]
}
