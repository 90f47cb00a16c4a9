import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Services } from '../core/analysis.ts';
import { DEFAULT_CONFIG, resolveConfig } from '../core/config.ts';
import { findProjectFile } from '../host/findProject.ts';
import { KNOWN_NAMES } from '../host/knownNames.ts';
import { readProjectFile } from '../host/projectFile.ts';
import { nodeServices } from '../host/services.ts';

export interface Projects {
  /** The services for a file, with the settings of the project file that governs it. */
  servicesFor(name: string): Services;
  /** What is wrong in the project files met so far, one line each: `path:line:column: what, and the remedy`. */
  readonly problems: readonly string[];
}

/** Reads each project file once, and only those that govern a file that is asked for. */
export function openProjects(): Projects {
  const problems: string[] = [];
  const byFolder = new Map<string, Services>();
  const byFile = new Map<string | null, Services>([[null, nodeServices(DEFAULT_CONFIG)]]);
  const read = (file: string): Services => {
    const shown = relative(process.cwd(), file) || file;
    try {
      const { settings, problems: wrong } = readProjectFile(readFileSync(file, 'utf8'), KNOWN_NAMES);
      for (const { line, column, message } of wrong) problems.push(`${shown}:${line}:${column}: ${message}`);
      return nodeServices(resolveConfig(settings));
    } catch (error) {
      problems.push(`${shown}: cannot be read (${(error as NodeJS.ErrnoException).code}); check its permissions`);
      return nodeServices(DEFAULT_CONFIG);
    }
  };
  return {
    problems,
    servicesFor(name) {
      const folder = dirname(name);
      let services = byFolder.get(folder);
      if (!services) {
        const file = findProjectFile(folder);
        services = byFile.get(file) ?? read(file as string);
        byFile.set(file, services);
        byFolder.set(folder, services);
      }
      return services;
    },
  };
}
