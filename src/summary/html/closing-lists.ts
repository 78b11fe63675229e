import { shownAfter, shownBefore } from '../../domain/context.ts'
import { displayCell } from '../display.ts'
import type { DirectiveConflict, StatedValue } from '../conflict-report.ts'
import type { FullReport } from '../full-report.ts'
import { roleMark } from './directive-list.ts'
import { html, type Markup } from './markup.ts'

/** Returns the directives of which sources state different dates or bodies. */
export function conflictList(conflicts: readonly DirectiveConflict[]): Markup {
  if (conflicts.length === 0) return html`<p>Các nguồn không mâu thuẫn nhau.</p>`
  return html`${conflicts.map(
    ({ directive, dates, bodies, byRegister }) =>
      html`<div class="directive">
        <p><b>${directive.name}</b></p>
        <ul>
          ${dates.map((claim) => claimItem(claim, displayCell(claim.value, 'date')))}
          ${bodies.map((claim) => claimItem(claim, claim.value))}
        </ul>
        <p class="faint">
          Chọn theo
          ${byRegister ? 'sổ văn bản' : 'điều nhiều lượt viện dẫn nêu nhất, ngang nhau thì theo lượt sớm nhất'}.
        </p>
      </div>`,
  )}`
}

function claimItem({ chosen, source, count, words }: StatedValue, value: string): Markup {
  const origin = source === null ? `${count} lượt viện dẫn` : `sổ văn bản, ${source}`
  return html`<li>
    <span class="${chosen ? 'chosen' : 'warn'}">${value}</span>
    <span class="faint">— ${origin}${words ? html`: “${words.exact}” (${words.citation})` : null}</span>
  </li>`
}

/** Returns the citations of which it is not known which directive they mean. */
export function openList({ items, total }: FullReport['open']): Markup {
  if (total === 0) return html`<p>Mọi lượt viện dẫn đều đã rõ là văn bản nào.</p>`
  return html`${items.map(
    (citation) =>
      html`<blockquote>
        ${roleMark(citation.role)}${shownBefore(citation.prefix)}<mark>${citation.exact}</mark>${shownAfter(citation.suffix)}
        <br /><span class="faint">${statusWords[citation.status] ?? citation.status}; ${citation.id}</span>
      </blockquote>`,
  )}
  ${more(total - items.length, 'lượt')}`
}

const statusWords: Readonly<Record<string, string>> = {
  ambiguous: 'có thể là một trong nhiều văn bản',
  unresolved: 'chưa xác định được văn bản',
}

/** Returns the reports that were read. */
export function reportList({ items, total }: FullReport['reports']): Markup {
  return html`<ul>
      ${items.map(
        ({ id, name, published, issuer }) =>
          html`<li>
            ${name}
            <span class="faint"
              >${[published && displayCell(published, 'date'), issuer, id].filter(Boolean).join(' · ')}</span
            >
          </li>`,
      )}
    </ul>
    ${more(total - items.length, 'báo cáo')}`
}

function more(left: number, noun: string): Markup | null {
  return left > 0 ? html`<p class="faint">… và ${left} ${noun} khác.</p>` : null
}
