import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'graphql-yoga'

/** The pages of the explorer; each is the same file, which reads its own address. */
const pages = new Set([
  '/',
  ...['/report', '/directive', '/body', '/bodies', '/graph', '/search', '/questions', '/read'],
])

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

/** Nothing but what this server gives may run, be drawn or be asked. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

interface Asset {
  readonly body: Uint8Array<ArrayBuffer>
  readonly packed: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

// src/api/plugins and dist/api/plugins are equally deep, so this holds before and after the build
const built = new URL('../../../dist/web/', import.meta.url)

/** Serves the explorer at `/`, unless it is not wanted or has not been built. The files are read once, at the start. */
export function useExplorer(folder: URL | false = built): Plugin {
  if (folder === false || !existsSync(new URL('index.html', folder))) return {}
  const page = readAsset(folder, 'index.html', 'no-cache')
  const assets = new Map(
    readdirSync(new URL('assets/', folder)).map((name) => [
      `/assets/${name}`,
      readAsset(folder, `assets/${name}`, 'public, max-age=31536000, immutable'),
    ]),
  )
  return {
    onRequest(hook) {
      const { url, request, fetchAPI } = hook
      if (request.method !== 'GET' && request.method !== 'HEAD') return
      const asset = pages.has(url.pathname) ? page : assets.get(url.pathname)
      if (!asset) return
      const { body, headers } = packedFor(request, asset)
      hook.endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : body, { headers }))
    },
    // whoever mistypes an address gets a page that says so, with the way back
    onResponse(hook) {
      const { request, response, fetchAPI } = hook
      const isPage = request.headers.get('sec-fetch-mode') === 'navigate' && request.method === 'GET'
      if (!isPage || response.status !== 404) return
      const { body, headers } = packedFor(request, page)
      // what other plugins have already told stays
      const told = Object.fromEntries([...response.headers].filter(([name]) => !name.startsWith('content-')))
      hook.setResponse(new fetchAPI.Response(body, { status: 404, headers: { ...told, ...headers } }))
    },
  }
}

/** The headers are a copy: the server library writes the length of the body into those that it is given. */
function packedFor(request: Request, { body, packed, headers }: Asset): Pick<Asset, 'body' | 'headers'> {
  return (request.headers.get('accept-encoding') ?? '').includes('gzip')
    ? { body: packed, headers: { ...headers, 'content-encoding': 'gzip' } }
    : { body, headers: { ...headers } }
}

function readAsset(folder: URL, name: string, cacheControl: string): Asset {
  const body = new Uint8Array(readFileSync(new URL(name, folder)))
  const extension = name.split('.').at(-1) ?? ''
  return {
    body,
    packed: new Uint8Array(gzipSync(body)),
    headers: {
      'content-type': types[extension] ?? 'application/octet-stream',
      'cache-control': cacheControl,
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
    },
  }
}
