#!/usr/bin/env node
import { run } from './cli/run.ts'

const { stdin, stdout, stderr, env } = process
// whoever prints learns of a closed pipe from the stream; the event itself must not end the process with a stack trace
for (const stream of [stdout, stderr]) stream.on('error', () => undefined)
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env })
