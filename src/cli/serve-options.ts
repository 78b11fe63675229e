import { z } from 'zod'
import { defaultLimits } from '../api/limits.ts'
import { ViendanError } from '../domain/error.ts'
import type { Option } from './command.ts'
import type { Io } from './io.ts'
import { host, port } from './values.ts'

const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const

/** The options of every command that serves. */
export const serveOptions = {
  port: {
    type: 'string',
    short: 'p',
    value: 'PORT',
    help: 'The port to listen on, 0 for any free one (default VIENDAN_PORT, else 4000)',
  },
  host: {
    type: 'string',
    value: 'HOST',
    help: 'The address to listen on (default VIENDAN_HOST, else 127.0.0.1)',
  },
  'allow-origin': {
    type: 'string',
    value: 'ORIGINS',
    help: 'Origins whose pages may ask, with commas between (default VIENDAN_ALLOW_ORIGIN, else none)',
  },
  'max-seconds': {
    type: 'string',
    value: 'N',
    help: 'Seconds an answer may take (default VIENDAN_MAX_SECONDS, else 10)',
  },
  'max-requests': {
    type: 'string',
    value: 'N',
    help: 'Requests of a client in a minute, 0 for any number (default VIENDAN_MAX_REQUESTS, else 600)',
  },
  'max-nodes': {
    type: 'string',
    value: 'N',
    help: 'Elements a query may bring (default VIENDAN_MAX_NODES, else 500000)',
  },
  'max-bytes': {
    type: 'string',
    value: 'N',
    help: 'Bytes of a request without the token (default VIENDAN_MAX_BYTES, else 90000000 on this machine alone, 1000000 beyond)',
  },
  'log-level': {
    type: 'string',
    value: 'LEVEL',
    help: `${levels.join(', ')} (default VIENDAN_LOG_LEVEL, else info)`,
  },
  'trust-proxy': {
    type: 'boolean',
    help: 'Tell clients apart by what the proxy in front says (or VIENDAN_TRUST_PROXY=1)',
  },
} as const satisfies Record<string, Option>

/** What `serve --help` tells of the environment beside the options. */
export const serveEnvironment = `Each option can be given in the environment, as its line says. VIENDAN_TOKEN is the bearer token of mutations, at least
16 characters: without it nothing can be changed over the network. NODE_ENV=production leaves hints out of errors.`

const count = (most: number) =>
  z.coerce
    .number('it must be a whole number')
    .int('it must be a whole number')
    .min(0, 'it must not be negative')
    .max(most, `it must be at most ${most}`)

/** What a server is started with. */
export const serveConfiguration = z.object({
  port: port.default(4000),
  host: host.default('127.0.0.1'),
  'allow-origin': z
    .string()
    .transform((text) => text.split(',').map((origin) => origin.trim()))
    .pipe(
      z.array(z.string().regex(/^https?:\/\/[^\s/]+$/u, 'it must be origins such as https://example.org')),
    )
    .default([]),
  'max-seconds': count(3600).min(1, 'it must be at least 1').default(10),
  'max-requests': count(1e9).default(600),
  'max-nodes': count(1e9).default(500_000),
  'max-bytes': count(defaultLimits.uploadBytes).min(1_000, 'it must be at least 1000').optional(),
  'log-level': z.enum(levels, `it must be one of ${levels.join(', ')}`).default('info'),
  'trust-proxy': z
    .union([z.boolean(), z.enum(['0', '1'])])
    .transform((value) => value === true || value === '1')
    .default(false),
  token: z.string().min(16, 'it must have at least 16 characters').optional(),
})

export type ServeConfiguration = z.output<typeof serveConfiguration>

/** The options as they come from the command line; absent ones may be in the environment. */
export const serveValues = {
  port: z.string().optional(),
  host: z.string().optional(),
  'allow-origin': z.string().optional(),
  'max-seconds': z.string().optional(),
  'max-requests': z.string().optional(),
  'max-nodes': z.string().optional(),
  'max-bytes': z.string().optional(),
  'log-level': z.string().optional(),
  'trust-proxy': z.boolean().optional(),
}

const thisMachine = /^(?:localhost|127(?:\.\d+){3}|::1)$/u

/** Returns how many bytes a request without the token may have: a file, where none but this machine can send one. */
export function mostBytes({ host: address, 'max-bytes': most }: ServeConfiguration): number {
  return most ?? (thisMachine.test(address) ? defaultLimits.uploadBytes : defaultLimits.bodyBytes)
}

type Given = Readonly<Partial<Record<string, string | boolean>>>

/** Returns what a server is started with, from its options, else the environment. Throws `INVALID_INPUT`. */
export function readConfiguration(given: Given, { env }: Io): ServeConfiguration {
  const names = Object.keys(serveConfiguration.shape)
  const values = names.map((name) => [name, given[name] ?? (env[variableOf(name)] || undefined)] as const)
  const { success, data, error } = serveConfiguration.safeParse(Object.fromEntries(values))
  if (success) return data
  const [first] = error.issues
  const name = String(first?.path[0] ?? '')
  const source = given[name] === undefined ? variableOf(name) : `--${name}`
  const value = name === 'token' ? '' : ` "${String(given[name] ?? env[variableOf(name)] ?? '')}"`
  throw new ViendanError(
    'INVALID_INPUT',
    `Cannot take ${source}${value}: ${first?.message ?? 'it is invalid'}`,
  )
}

function variableOf(name: string): string {
  return `VIENDAN_${name.toUpperCase().replaceAll('-', '_')}`
}
