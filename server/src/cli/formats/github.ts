import { relative, resolve, sep } from 'node:path';
import type { Severity } from '../../core/rules/rule.ts';
import type { Output, Report } from './report.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

/** Prints findings as GitHub's workflow commands, which it shows on the lines of a pull request. */
export function githubReport(out: Output): Report {
  const root = process.env.GITHUB_WORKSPACE ?? process.cwd();
  return {
    add(path, { diagnostics, lines }) {
      const file = path === '-' ? 'stdin' : relative(root, resolve(path)).split(sep).join('/');
      for (const { rule, severity, message, start, end } of diagnostics) {
        const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
        const properties = [
          `file=${property(file)}`,
          `line=${from.line + 1}`,
          `endLine=${to.line + 1}`,
          // GitHub takes columns of one line only.
          ...(from.line === to.line ? [`col=${from.character + 1}`, `endColumn=${to.character + 1}`] : []),
          `title=${property(`Idem: ${rule.meta.id}`)}`,
        ];
        out.write(`::${COMMAND[severity]} ${properties.join(',')}::${data(message)}\n`);
      }
    },
    end() {},
  };
}

/** What ends a command or stands for something in it is written in percent signs. */
const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
