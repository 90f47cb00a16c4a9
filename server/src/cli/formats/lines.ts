import type { Output, Report } from './report.ts';

/**
 * Prints a line a finding, `brief.md:49:9  error  Olim is at …  parallel-conflict`, as editors read them into a list of problems
 * (the problem matcher `$idem`) and as grep finds them; nothing else.
 */
export function linesReport(out: Output): Report {
  return {
    add(path, { diagnostics, lines }) {
      for (const { rule, severity, message, start } of diagnostics) {
        const { line, character } = lines.positionAt(start);
        out.write(`${path}:${line + 1}:${character + 1}  ${severity}  ${message.replace(/\s+/g, ' ')}  ${rule.meta.id}\n`);
      }
    },
    end() {},
  };
}
