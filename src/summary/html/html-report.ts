import { chartWords, roleBars, yearBars } from '../chart-bars.ts'
import { roleChart, yearChart } from '../chart-specs.ts'
import { chartSvg } from '../chart-svg.ts'
import { displayRows, displayTotal, roleName, visibleColumns } from '../display.ts'
import type { FullReport } from '../full-report.ts'
import { issuingBodyReport, unknownBodyName } from '../issuing-body-report.ts'
import { roleWords } from '../role-words.ts'
import type { ColumnKind, Table } from '../table.ts'
import { conflictList, openList, reportList } from './closing-lists.ts'
import { directiveList, sectionId } from './directive-list.ts'
import { html, Markup } from './markup.ts'
import { style } from './style.ts'

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/** Returns the report by issuing body as one file that needs nothing else: table, charts, directives, conflicts, open questions. */
export async function formatHtml(report: FullReport): Promise<string> {
  const table = issuingBodyReport(report.rows, report.filter)
  const listed = report.sections.filter(({ directives }) => directives.length > 0)
  const page = html`<html lang="vi">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content="${policy}" />
      <title>${table.caption}</title>
      <style>
        ${new Markup(style)}
      </style>
    </head>
    <body>
      <main>
        <h1>${table.caption}</h1>
        <p class="faint">${covered(report)}</p>
        <div class="scroll" tabindex="0" role="region" aria-label="Bảng tổng hợp">${summaryTable(table)}</div>
        ${await charts(report)}
        <h2>Văn bản của từng cơ quan</h2>
        <nav aria-label="Cơ quan ban hành">
          <ol>
            ${listed.map(
              ({ summary }, index) =>
                html`<li><a href="#${sectionId(index)}">${summary.body?.name ?? unknownBodyName}</a></li>`,
            )}
          </ol>
        </nav>
        ${listed.map(directiveList)}
        <h2>Các nguồn nêu khác nhau</h2>
        ${conflictList(report.conflicts)}
        <h2>Còn để ngỏ</h2>
        ${openList(report.open)}
        <h2>Báo cáo đã đọc</h2>
        ${reportList(report.reports)}
      </main>
    </body>
  </html>`
  return `<!doctype html>\n${page.html}\n`
}

function covered({ reports, rows }: FullReport): string {
  const dates = reports.items.flatMap(({ published }) => published ?? [])
  const issued = rows.flatMap(({ firstIssuedOn, lastIssuedOn }) => [firstIssuedOn, lastIssuedOn])
  const years = issued.flatMap((date) => date?.slice(0, 4) ?? []).sort()
  const period = years.length > 0 ? `; văn bản ban hành từ ${years[0]} đến ${years.at(-1)}` : ''
  const published = dates.map((date) => date.slice(0, 4)).sort()
  const when = published.length > 0 ? ` năm ${[...new Set([published[0], published.at(-1)])].join('–')}` : ''
  return `Đọc từ ${reports.total} báo cáo${when}${period}.`
}

const cellClasses = new Map<ColumnKind | undefined, string>([
  ['count', 'n'],
  ['date', 'd'],
])

function summaryTable(table: Table): Markup {
  const columns = visibleColumns(table)
  const total = displayTotal(table)
  const shape = (index: number): string => cellClasses.get(columns[index]?.kind) ?? ''
  const line = (cells: readonly string[]): Markup =>
    html`<tr>
      ${cells.map((cell, index) =>
        index === 0 ? html`<th scope="row">${cell}</th>` : html`<td class="${shape(index)}">${cell}</td>`,
      )}
    </tr>`
  return html`<table>
      <thead>
        <tr>
          ${columns.map(({ title }, index) => html`<th scope="col" class="${shape(index)}">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${displayRows(table).map(line)}
      </tbody>
      ${
        total
          ? html`<tfoot>
              ${line(total)}
            </tfoot>`
          : null
      }
    </table>
    ${table.note === undefined ? null : html`<p>${table.note}</p>`}`
}

async function charts({ rows, roles, years }: FullReport): Promise<Markup> {
  const known = rows.flatMap(({ body }) =>
    body ? [{ body: body.name, roles: roles.get(body.id) ?? [], years: years.get(body.id) ?? [] }] : [],
  )
  const words = {
    ...chartWords,
    roles: Object.fromEntries(Object.keys(roleWords).map((role) => [role, roleName(role)])),
  }
  const [byRole, byYear] = [roleBars(known), yearBars(known, 'Cơ quan khác')]
  const drawn = [
    byRole.length > 0 && { title: 'Lượt viện dẫn theo cơ quan và vai trò', spec: roleChart(byRole, words) },
    byYear.length > 0 && { title: 'Văn bản theo năm ban hành', spec: yearChart(byYear, words) },
  ].filter((chart) => chart !== false)
  const figures = await Promise.all(
    drawn.map(async ({ title, spec }) => {
      const svg = await chartSvg({ ...spec, description: title })
      return html`<figure>
        <figcaption>${title}</figcaption>
        ${new Markup(svg)}
      </figure>`
    }),
  )
  return html`${figures}`
}
