import { createHash } from 'node:crypto';
import type { Analysis } from '../../core/analysis.ts';
import type { Finding } from '../../core/rules/finding.ts';
import { ruleUrl } from '../../host/ruleUrl.ts';
import { escaped } from './escaped.ts';
import { newTally, NOUN, type Output, type Report } from './report.ts';
import { STYLE } from './htmlStyle.ts';

/** So much of a long line is shown on either side of what is marked. */
const AROUND = 160;
const LONGEST_MARK = 400;
const MAX_LINES = 20;

/**
 * Prints one page that needs nothing else: no script, no font, no picture, no network, and a policy that forbids them; light or dark as
 * the reader has it, and made to be printed.
 */
export function htmlReport(out: Output): Report {
  const tally = newTally();
  const sections: string[] = [];
  return {
    add(path, analysis) {
      tally.add(path, analysis);
      sections.push(section(path, analysis));
    },
    end(failures) {
      const facts = [tally.read, tally.found || 'nothing to mend'];
      if (tally.fixable) facts.push(`${tally.fixable} can be fixed without asking`);
      if (tally.known) facts.push(`${tally.known} known from the baseline`);
      if (tally.suppressed) facts.push(`${tally.suppressed} suppressed`);
      if (failures) facts.push(`${failures} files could not be read`);
      out.write(page(facts, sections));
    },
  };
}

const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

const page = (facts: readonly string[], sections: readonly string[]): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Idem: citations checked</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Citations checked</h1>
<p>${facts.map(escaped).join(' · ')}</p>
</header>
<main>
${sections.join('\n')}
</main>
<footer>
<p>Idem checks form and consistency. It does not read the opinions, and cannot tell whether a case supports the text or is still good law.</p>
</footer>
</body>
</html>
`;

function section(path: string, analysis: Analysis): string {
  const { diagnostics, baseline } = analysis;
  const findings = diagnostics.map((finding) => article(analysis, finding));
  const gone = baseline.stale.map(({ rule, text }) => `<li><code>${escaped(rule)}</code> ${escaped(text)}</li>`);
  return `<section>
<h2>${escaped(path === '-' ? 'Standard input' : path)}</h2>
${findings.length ? findings.join('\n') : '<p class="clean">Nothing to mend.</p>'}
${gone.length ? `<h3>In the baseline, and mended since</h3>\n<ul>${gone.join('\n')}</ul>` : ''}
</section>`;
}

function article(analysis: Analysis, finding: Finding): string {
  const { severity, message, rule, fixes } = finding;
  const { line, character } = analysis.lines.positionAt(finding.start);
  const { id } = rule.meta;
  const choices = fixes.map((fix) => `<li>${fix.safe ? '<b>Fix</b>' : 'Your choice'}: ${escaped(fix.title)}</li>`);
  return `<article class="${severity}">
<p class="place"><span class="severity">${NOUN[severity]}</span> line ${line + 1}, column ${character + 1} <a href="${ruleUrl(id)}">${id}</a></p>
<p class="message">${escaped(message)}</p>
<blockquote>${marked(analysis, finding)}</blockquote>
${[...places(analysis, finding), ...choices].length ? `<ul>${[...places(analysis, finding), ...choices].join('\n')}</ul>` : ''}
</article>`;
}

/** The other places of a finding: each with what it says, or, where they are many, only their lines. */
function places(analysis: Analysis, { related }: Finding): string[] {
  const lineOf = (offset: number): number => analysis.lines.positionAt(offset).line + 1;
  if (related.length <= 3) return related.map((at) => `<li>Line ${lineOf(at.start)}: ${escaped(at.message)}</li>`);
  const lines = [...new Set(related.map((at) => lineOf(at.start)))];
  return [`<li>Also on lines ${lines.slice(0, MAX_LINES).join(', ')}${lines.length > MAX_LINES ? ' …' : ''}</li>`];
}

/** The line of a finding with its place marked; of a long one, what stands near. */
function marked(analysis: Analysis, { start, end }: Finding): string {
  const { lines, text } = analysis;
  const around = {
    start: Math.max(lines.lineSpan(lines.positionAt(start).line).start, start - AROUND),
    end: Math.min(lines.lineSpan(lines.positionAt(end).line).end, end + AROUND),
  };
  const before = text.slice(around.start, start).replace(/^[\udc00-\udfff]/, '');
  const after = text.slice(end, around.end).replace(/[\ud800-\udbff]$/, '');
  const mark = text.slice(start, end);
  const long = mark.length > LONGEST_MARK ? `${mark.slice(0, LONGEST_MARK)}…` : mark;
  return `${escaped(before)}<mark>${escaped(long)}</mark>${escaped(after)}`;
}
