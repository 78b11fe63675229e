import { shownAfter, shownBefore } from '../../domain/context.ts'
import type { CitedWords } from '../../domain/summary.ts'
import { displayCell, roleName } from '../display.ts'
import type { BodySection, ListedDirective } from '../full-report.ts'
import { unknownBodyName } from '../issuing-body-report.ts'
import { roleWords } from '../role-words.ts'
import { html, Markup } from './markup.ts'

/** Returns the place in the page of a body's directives. */
export function sectionId(index: number): string {
  return `co-quan-${index + 1}`
}

/** Returns the directives of one body, each with the achievements and the very words that cite it. */
export function directiveList({ summary, directives, unlisted }: BodySection, index: number): Markup {
  const { body } = summary
  const counts = `${summary.directives} văn bản, ${summary.citations} lượt viện dẫn trong ${summary.achievements} kết quả`
  return html`<section>
    <h3 id="${sectionId(index)}">${body?.name ?? unknownBodyName}</h3>
    <p class="faint">${counts}</p>
    ${directives.map(directiveEntry)}
    ${unlisted > 0 ? html`<p class="faint">… và ${unlisted} văn bản khác; bảng csv có đủ.</p>` : null}
  </section>`
}

function directiveEntry({
  directive,
  issuedOn,
  basis,
  achievements,
  words,
  citations,
}: ListedDirective): Markup {
  const date = displayCell(issuedOn, 'date')
  const left = citations - words.length
  return html`<div class="directive">
    <p>
      <b>${directive.name}</b>
      <span class="faint"
        >${issuedOn === null ? 'không rõ ngày ban hành' : `ban hành ${date}`}${basis === null ? '' : ` · cơ quan ${displayCell(basis, 'basis')}`}</span
      >
    </p>
    ${achievements.length === 0 ? html`<p class="faint">Không kết quả nào viện dẫn chắc chắn văn bản này.</p>` : null}
    ${achievements.map(
      (use) =>
        html`<p>${use.name} <span class="faint">(${use.report.name})</span></p>
          ${words.filter(({ achievement }) => achievement === use.id).map(quotation)}`,
    )}
    ${left > 0 && achievements.length > 0 ? html`<p class="faint">… và ${left} chỗ khác.</p>` : null}
  </div>`
}

function quotation(words: CitedWords): Markup {
  return html`<blockquote>
    ${roleMark(words.role)}${shownBefore(words.prefix)}<mark>${words.exact}</mark>${shownAfter(words.suffix)}
  </blockquote>`
}

/** Returns the name of a role beside its colour. */
export function roleMark(role: CitedWords['role']): Markup {
  return html`<span class="role" style="--role:${roleWords[role].colour}">${roleName(role)}</span>`
}
