import { setTimeout } from 'node:timers/promises'
import { endOf, type Running } from '../helpers/program.ts'

const limit = 90_000

/** Waits until something is so; throws after a minute and a half, with what is known of why it is not. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  why: () => string = () => '',
): Promise<void> {
  const end = performance.now() + limit
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`It did not come within ${limit / 1000} s: ${why()}`)
    await setTimeout(20)
  }
}

/** Returns where a command that serves listens, once it does. */
export async function urlOf(serving: Running): Promise<string> {
  const told = (): string => serving.lines().join('\n')
  const isOver = endOf(serving)
  await until(
    () => isOver() || told().includes('/ready'),
    () => serving.errors(),
  )
  const url = /http:\/\/\S+(?=\/graphql)/u.exec(told())?.[0]
  if (url === undefined) throw new Error(`It does not serve: ${serving.errors()}`)
  return url
}
