// `npm run test:documents`: briefs marked by `idem toa --marked`, built by the real pdflatex and pandoc that are installed here and by the
// Typst that npm carries, and the PDF read back. What is not installed is skipped aloud; with IDEM_REQUIRE_DOCUMENTS=1 it is a failure.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EXPECTED, LATEX, MARKDOWN, TYPST } from './briefs.mjs';
import { typst } from './typst.mjs';

const CLI = path.resolve(import.meta.dirname, '../../server/dist/cli.cjs');
/** The pages are known after the first run, the table's length after the second. */
const RUNS = 3;

const pdflatex = (name, cwd) => {
  for (let run = 0; run < RUNS; run++)
    execFileSync('pdflatex', ['-interaction=nonstopmode', '-halt-on-error', name], { cwd, stdio: 'pipe' });
};

const BUILDS = [
  { name: 'LaTeX by pdflatex', programs: ['pdflatex', 'pdftotext'], file: 'brief.tex', text: LATEX, build: pdflatex },
  {
    name: 'Markdown by pandoc and pdflatex',
    programs: ['pandoc', 'pdflatex', 'pdftotext'],
    file: 'brief.md',
    text: MARKDOWN,
    build(name, cwd) {
      execFileSync('pandoc', ['-s', '--toc', '-o', 'marked.tex', name], { cwd, stdio: 'pipe' });
      pdflatex('marked.tex', cwd);
    },
  },
  { name: 'Typst', programs: ['pdftotext'], file: 'brief.typ', text: TYPST, build: typst },
];

const TITLE = 'Table of Authorities';

const isInstalled = (program) => spawnSync(program, [program === 'pdftotext' ? '-v' : '--version'], { stdio: 'ignore' }).status === 0;

/** What stands on a row of the table before the dots, and behind them. */
function rowsOf(page) {
  return new Map(
    [...page.matchAll(/^ *(\S.*?) (?:\. *){3,}(\S.*)$/gm)].map(([, what, where]) => [what.replace(/\s+/g, ' ').trim(), where.trim()]),
  );
}

function tried({ file, text, build }) {
  const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'idem-documents-'));
  fs.writeFileSync(path.join(cwd, file), text);
  const marked = execFileSync(process.execPath, [CLI, 'toa', '--marked', file], { cwd, encoding: 'utf8' });
  const name = `marked${path.extname(file)}`;
  fs.writeFileSync(path.join(cwd, name), marked);
  build(name, cwd);
  const pages = execFileSync('pdftotext', ['-layout', 'marked.pdf', '-'], { cwd, encoding: 'utf8' }).split('\f');
  const [, table = ''] = (pages.find((page) => page.includes(TITLE)) ?? '').split(TITLE);
  assert.deepEqual(new Map([...rowsOf(table)].sort()), new Map([...EXPECTED].sort()));
  // Nothing of the marks is seen, and the pages are what the test itself sees on them, under the heading that runs above.
  assert.ok(!/idem-?(mark|cite)/.test(pages.join('')), 'a mark is printed');
  for (const [number, page] of pages.entries()) {
    if (number === 0 || !page.trim()) continue;
    const [above, ...body] = page.trim().split('\n');
    assert.equal(/408 U\.S\./.test(body.join('\n')), [2, 4].includes(number + 1), `Roth on page ${number + 1}`);
    if (number + 1 > 4) assert.match(above, /408 U\.S\./, `Roth above page ${number + 1}`);
  }
  fs.rmSync(cwd, { recursive: true, force: true });
}

let failed = 0;
for (const one of BUILDS) {
  const missing = one.programs.filter((program) => !isInstalled(program));
  if (missing.length > 0) {
    console.error(
      `SKIPPED: ${one.name}: ${missing.join(', ')} not installed. On Debian: apt-get install --no-install-recommends pandoc texlive-latex-recommended lmodern poppler-utils`,
    );
    if (process.env.IDEM_REQUIRE_DOCUMENTS) failed++;
    continue;
  }
  const since = Date.now();
  try {
    tried(one);
    console.log(`ok    ${one.name} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed++;
    console.log(`FAIL  ${one.name}\n${error.stdout ?? ''}${error.stack ?? error}`);
  }
}
process.exitCode = failed > 0 ? 1 : 0;
