import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Analysis } from '../core/analysis.ts';
import { knownFindings } from '../core/rules/baseline.ts';
import { type Baseline, BASELINE_FILE, baselineText, readBaseline } from '../host/baselineFile.ts';
import { baselinePath } from '../host/project.ts';
import { UsageError } from './exit.ts';
import { plural } from './formats/report.ts';
import { type Projects, readUri, shownPath, uriOf } from './project.ts';
import { writeAtomically } from '../host/writeAtomically.ts';

/** Gathers the findings of files, to be let be from now on. */
export interface BaselineWriter {
  add(name: string, analysis: Analysis): void;
  /** Writes every baseline; what it holds of files that were not looked at this time, and are still there, stays. */
  write(): void;
}

/**
 * @param path where to write; without it each project's findings go to the baseline that it names, else to the usual name beside
 * its project file, or in the working folder
 */
export function baselineWriter(projects: Projects, path?: string): BaselineWriter {
  const found = new Map<string, Record<string, Baseline[string]>>();
  return {
    add(name, analysis) {
      const project = projects.projectOf(name);
      const beside = project.uri ? join(dirname(fileURLToPath(project.uri)), BASELINE_FILE) : BASELINE_FILE;
      const target = path ? uriOf(path) : (project.baselineUri ?? uriOf(beside));
      const files = found.get(target) ?? {};
      found.set(target, files);
      files[baselinePath(target, uriOf(name))] = knownFindings(analysis.findings, analysis.wordsOf);
    },
    write() {
      for (const [target, files] of found) {
        const file = fileURLToPath(target);
        const before = readUri(target);
        const { baseline, problem } = typeof before === 'string' ? readBaseline(before) : { baseline: {}, problem: null };
        if (problem) throw new UsageError(`${shownPath(target)}: is there and is no baseline; it is left as it was. Name another file.`);
        const kept = Object.entries(baseline).filter(([name]) => existsSync(join(dirname(file), name)));
        const all = { ...Object.fromEntries(kept), ...files };
        try {
          writeAtomically(file, baselineText(all));
        } catch (error) {
          throw new UsageError(`${shownPath(target)}: cannot be written (${(error as NodeJS.ErrnoException).code})`);
        }
        const count = Object.values(all)
          .flat()
          .reduce((sum, known) => sum + known.count, 0);
        const named =
          projects.projectOf(file).baselineUri === target || path ? '' : `; name it in .idem.json: "baseline": "${BASELINE_FILE}"`;
        process.stdout.write(
          `${shownPath(target)}: ${plural(count, 'finding')} of ${plural(Object.values(all).filter((l) => l.length).length, 'file')} are let be from now on${named}\n`,
        );
      }
    },
  };
}
