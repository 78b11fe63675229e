import type { Plugin } from 'graphql-yoga'

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
}

/** GraphiQL is one page with all its scripts inside; it asks no other host for anything. */
const pages = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Tells browsers to do nothing with answers that a page of the API does not need. */
export function useSecurityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(always)) response.headers.set(name, value)
      const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
      if (isPage && !response.headers.has('content-security-policy'))
        response.headers.set('content-security-policy', pages)
    },
  }
}
