import { spawn } from 'node:child_process'
import { openSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Runs a server as a child: `neo4j-keeper.js HOME OWNER COMMAND ARGUMENT…`. It is stopped, and its folder removed, when
 * this process is told to end or when the test run (the process OWNER) is gone, however it went.
 */
const [home, owner, command, ...args] = process.argv.slice(2)
const log = openSync(join(home, 'server.log'), 'a')
const server = spawn(command, args, { stdio: ['ignore', log, log] })

const watch = setInterval(() => {
  if (!isAlive(Number(owner))) end()
}, 1_000)

process.on('SIGTERM', end)
process.on('SIGINT', end)
server.on('exit', () => {
  clearInterval(watch)
  // the log of a server that ended by itself is left for those who wait for it
  if (ending) rmSync(home, { recursive: true, force: true })
  process.exit()
})

let ending = false
function end() {
  if (ending) return
  ending = true
  server.kill('SIGTERM')
  setTimeout(() => server.kill('SIGKILL'), 20_000).unref()
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
