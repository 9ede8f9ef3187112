/** The style sheet of the server's own pages, in the colours and letters of the reading room. */
export const STYLE = `:root {
  color-scheme: light dark;
  --ink: #1d1c1a;
  --faint: #5f5b54;
  --ground: #fbfaf7;
  --line: #dedad1;
  --tint: #f3f0e9;
  --link: #17508a;
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Source Serif 4', Georgia, serif;
  --mono: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e9e6df;
    --faint: #a8a399;
    --ground: #171614;
    --line: #393631;
    --tint: #211f1c;
    --link: #8fbdf0;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 var(--serif); }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 6rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem; font-weight: 600; }
h2 { font-size: 1.5rem; margin: 3.5rem 0 0.5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-weight: 600; }
h3 { font-size: 1.125rem; margin: 2.25rem 0 0.25rem; font-weight: 600; }
h4 { font-size: 0.9375rem; margin: 1rem 0 0.25rem; font-weight: 600; }
p { margin: 0.35rem 0; }
small { color: var(--faint); font-size: 0.875rem; font-weight: 400; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code, pre, td, th { font-family: var(--mono); font-size: 0.875rem; }
td, th { text-align: start; vertical-align: baseline; padding: 0.2rem 1rem 0.2rem 0; font-weight: 400; overflow-wrap: anywhere; }
pre { margin: 0; padding: 0.75rem 1rem; background: var(--tint); border-radius: 4px; overflow-x: auto; line-height: 1.5; }
pre i, td i { color: var(--faint); font-style: italic; }
var { font-style: normal; color: var(--link); }
.line { overflow-wrap: anywhere; }
.line b { font-family: var(--mono); font-size: 0.8125rem; letter-spacing: 0.04em; }
nav > ul { columns: 20rem; padding: 0; list-style: none; margin: 2rem 0 0; }
nav > ul > li { break-inside: avoid; margin-bottom: 1rem; }
nav ul ul { padding: 0 0 0 1rem; list-style: none; }
@media print { body { background: none; } nav { display: none; } article { break-inside: avoid; } }
`
