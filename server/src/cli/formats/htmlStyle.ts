/** How the report looks: in light, in dark, and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1d1d1f; --dim: #5c5c66; --paper: #fff; --rule: #d8d8de; --mark: #fff1b8; --error: #b3261e; --warning: #8a5a00; --info: #0b5ea8; --hint: #5c5c66; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8ec; --dim: #a2a2ad; --paper: #17171a; --rule: #3a3a42; --mark: #57470a; --error: #ff8a80; --warning: #f0b84a; --info: #7ab8ff; --hint: #a2a2ad; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 50rem; padding: 2rem 1.25rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 Georgia, 'Times New Roman', serif; }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.2; }
h2 { margin: 2.25rem 0 0.75rem; padding-bottom: 0.3rem; border-bottom: 1px solid var(--rule); font-size: 1.15rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; }
header p, footer, .clean { color: var(--dim); }
header p { margin: 0.4rem 0 0; }
article { margin: 0 0 1.25rem; padding-left: 0.9rem; border-left: 3px solid var(--hint); }
article.error { border-color: var(--error); }
article.warning { border-color: var(--warning); }
article.info { border-color: var(--info); }
p { margin: 0.2rem 0; }
.place { color: var(--dim); font-size: 0.875em; }
.severity { font-weight: bold; color: var(--hint); }
.error .severity { color: var(--error); }
.warning .severity { color: var(--warning); }
.info .severity { color: var(--info); }
a { color: inherit; }
blockquote { margin: 0.4rem 0; color: var(--dim); white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: var(--mark); color: var(--ink); border-radius: 2px; padding: 0 1px; }
ul { margin: 0.3rem 0; padding-left: 1.2rem; font-size: 0.94em; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--rule); padding-top: 0.75rem; font-size: 0.875em; }
@media print {
  :root { color-scheme: light; --ink: #000; --dim: #444; --paper: #fff; --rule: #999; --mark: #fff; --error: #000; --warning: #000; --info: #000; --hint: #444; }
  @page { margin: 2cm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  article { break-inside: avoid; }
  h2 { break-after: avoid; }
  mark { font-weight: bold; text-decoration: underline; padding: 0; }
}
`;
