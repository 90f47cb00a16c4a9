import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { PROJECT_FILE } from './projectFile.ts';

/** The project file that governs a folder: its own or the nearest above it; null where there is none up to the root. */
export function findProjectFile(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, PROJECT_FILE);
    if (existsSync(path)) return path;
    if (dirname(at) === at) return null;
  }
}
