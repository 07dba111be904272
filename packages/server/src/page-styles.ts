/** The looks of the pages that the server draws: large, calm, and with the contrast of WCAG 2.2 AA in light and dark. */
export const pageStyles = `
:root { color-scheme: light dark; --ink: #1b1b1f; --paper: #fff; --card: #f4f4f1; --line: #6b6b73; --late: #a3141b; --link: #0b4f9e; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f2f2ee; --paper: #16161a; --card: #232329; --line: #9a9aa5; --late: #ff9d94; --link: #9cc8ff; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; }
main { max-inline-size: 46rem; margin-inline: auto; padding: 1.5rem 1rem 4rem; }
h1, h2 { overflow-wrap: anywhere; }
h1 { font-size: clamp(1.5rem, 6vw, 1.75rem); line-height: 1.2; margin-block: 0 0.5rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin-block: 0 0.25rem; }
h2 span { font-weight: 400; }
a { color: var(--link); }
a:focus-visible, button:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.own { margin-block-end: 2rem; padding-block-end: 1rem; border-block-end: 1px solid var(--line); font-size: 1.125em; }
.count { margin-block: 0 1.5rem; }
.note { border-inline-start: 0.25rem solid var(--link); padding: 0.5rem 0.75rem; background: var(--card); }
.note.late { border-color: var(--late); }
.late { color: var(--late); }
.note.late { color: inherit; }
.note ul { margin-block: 0.5rem; padding-inline-start: 1.25rem; }
.note li { margin-block: 0.375rem; }
code { font-size: 0.9375em; overflow-wrap: anywhere; }
.empty { padding: 2rem 1rem; background: var(--card); border-radius: 0.5rem; text-align: center; }
article { background: var(--card); border-radius: 0.5rem; padding: 1rem 1.25rem 1.25rem; margin-block-end: 1rem; }
article.overdue { border-inline-start: 0.375rem solid var(--late); }
.state { margin-block: 0 0.75rem; }
dl { margin: 0 0 1rem; }
dl div { display: grid; grid-template-columns: minmax(9rem, 30%) 1fr; gap: 0 1rem; padding-block: 0.25rem; }
dt { color: inherit; opacity: 0.85; }
dd { margin: 0; overflow-wrap: anywhere; text-align: start; }
form { display: flex; flex-wrap: wrap; gap: 0.75rem; }
button { font: inherit; min-block-size: 2.75rem; padding: 0.5rem 1.25rem; border: 2px solid var(--line); border-radius: 0.375rem; background: var(--paper); color: var(--ink); cursor: pointer; }
button:hover { border-color: var(--ink); }
summary { cursor: pointer; padding-block: 0.75rem; font-weight: 600; }
@media (max-width: 30rem) { dl div { grid-template-columns: 1fr; } dt { font-size: 0.9375rem; } form { flex-direction: column; } }
@media print { form, .count a { display: none; } details { display: none; } }
`;
