/** The style of the report, which stands in the file itself. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --faint: #57606a; --line: #d0d7de; --paper: #fff; --tint: #f3f5f8; --mark: #fff3bf; --warn: #9a3412 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e8eb; --faint: #a3adb8; --line: #3a414a; --paper: #14171b; --tint: #1e2329; --mark: #5c4a00; --warn: #fdba74 }
  svg text { fill: #e6e8eb }
}
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 4rem; color: var(--ink); background: var(--paper); font: 16px/1.55 system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .25rem }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--line) }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem }
p, ul, dl { margin: .4rem 0 }
.faint { color: var(--faint) }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .95rem }
th, td { padding: .4rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line) }
thead th { font-weight: 600; background: var(--tint); vertical-align: bottom }
tbody th { font-weight: 500 }
.n { text-align: right; white-space: nowrap }
.d { white-space: nowrap }
tfoot td, tfoot th { font-weight: 700; border-top: 2px solid var(--line) }
figure { margin: 1rem 0 }
figure svg { max-width: 100%; height: auto }
figcaption { font-weight: 600; margin-bottom: .5rem }
.directive { margin: 1rem 0; padding-left: .9rem; border-left: 3px solid var(--line); break-inside: avoid }
.directive > p { margin: 0 0 .3rem }
.directive b { font-weight: 650 }
blockquote { margin: .3rem 0 .6rem; font-size: .95rem }
mark { background: var(--mark); color: inherit; padding: 0 .15em; border-radius: 2px }
.role { display: inline-block; font-size: .8rem; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6em; margin-right: .4em; white-space: nowrap }
.role::before { content: ""; display: inline-block; width: .6em; height: .6em; border-radius: 50%; background: var(--role); margin-right: .4em }
.chosen { font-weight: 650 }
.chosen::before { content: "✓ " }
.warn { color: var(--warn) }
a { color: inherit; text-underline-offset: .15em }
nav ol { columns: 18rem; padding-left: 1.3rem }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; color: #000; background: #fff }
  h2 { break-after: avoid } h3 { break-after: avoid } tr, figure { break-inside: avoid } nav { display: none } a { text-decoration: none }
}
`
