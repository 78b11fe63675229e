import { readFileSync } from 'node:fs'
import type { Plugin } from 'graphql-yoga'

/** What Neo4j Browser is told to fetch by `:style` and `:play`. */
const files: Readonly<Record<string, string>> = {
  '/neo4j/viendan.grass': 'text/plain; charset=utf-8',
  '/neo4j/guide.html': 'text/html; charset=utf-8',
}

// src/api/plugins and dist/api/plugins are equally deep, so this holds before and after the build
const folder = new URL('../../../cypher/browser/', import.meta.url)

/** Serves the style sheet and the guide to Neo4j Browser, which has another origin; they hold nothing of the graph. */
export function useBrowserFiles(): Plugin {
  return {
    onRequest(hook) {
      const type = files[hook.url.pathname]
      if (type === undefined) return
      const headers = {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*',
        'content-type': type,
        'content-security-policy': "default-src 'none'",
        'x-content-type-options': 'nosniff',
      }
      const isAsked = hook.request.method === 'GET'
      const name = hook.url.pathname.replace('/neo4j/', '')
      const body = isAsked ? readFileSync(new URL(name, folder), 'utf8') : null
      hook.endResponse(new hook.fetchAPI.Response(body, { status: isAsked ? 200 : 204, headers }))
    },
  }
}
