/** Text that is HTML already. */
export class Markup {
  readonly html: string
  constructor(html: string) {
    this.html = html
  }
}

type Inner = Markup | string | number | null | readonly Inner[]

/** Joins pieces of HTML; every text between them is escaped, and null is nothing. */
export function html(parts: TemplateStringsArray, ...inner: readonly Inner[]): Markup {
  return new Markup(parts.map((part, index) => `${part}${textOf(inner[index] ?? null)}`).join(''))
}

function textOf(inner: Inner): string {
  if (inner instanceof Markup) return inner.html
  if (inner === null) return ''
  if (typeof inner === 'object') return inner.map(textOf).join('')
  return escape(String(inner))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// characters that steer the direction of text could hide what is written
function escape(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign)
}
