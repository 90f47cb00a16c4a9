import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Services } from '../core/analysis.ts';
import { resolveConfig, type Settings } from '../core/config.ts';
import { openIndexes } from '../host/indexes/openIndexes.ts';
import { KNOWN_NAMES } from '../host/knownNames.ts';
import { isProfileChosen, nearestProject, openProject, type Project, readNow, type SettingsLayer, type Unread } from '../host/project.ts';
import { nodeServices } from '../host/services.ts';
import { folderOf } from '../host/uris.ts';

export interface ProjectOptions {
  /** The path of a baseline that holds instead of the projects' own; null: none holds. */
  readonly baseline?: string | null;
  /** What the command line itself sets, which wins over everything. */
  readonly settings?: Settings;
  /** What holds where no project says otherwise. */
  readonly defaults?: Settings;
}

export interface Projects {
  /** The services for a file, with the settings of the project file that governs it. */
  servicesFor(name: string): Services;
  /** What the project and the command line say of a file, the last winning. */
  layersFor(name: string): readonly SettingsLayer[];
  /** The project of a file; where there is none, one that says nothing. */
  projectOf(name: string): Project;
  /** What is wrong in the project files met so far, one line each: `path:line:column: what, and the remedy`. */
  readonly problems: readonly string[];
}

/** Reads each project once, and only those that govern a file that is asked for. */
export function openProjects({ baseline, settings = {}, defaults = {} }: ProjectOptions = {}): Projects {
  const problems = new Set<string>();
  const byFolder = new Map<string, Project>();
  const byFile = new Map<string | null, Project>();
  const services = new Map<string, Services>();
  const baselineUri = typeof baseline === 'string' ? uriOf(baseline) : baseline;

  function projectOf(name: string): Project {
    const folder = folderOf(uriOf(name));
    let project = byFolder.get(folder);
    if (!project) byFolder.set(folder, (project = open(readNow(nearestProject(folder), readUri))));
    return project;
  }

  function open(file: string | null): Project {
    let project = byFile.get(file);
    if (!project) {
      project = readNow(openProject(file, KNOWN_NAMES, baselineUri), readUri);
      byFile.set(file, project);
      for (const { uri, line, column, message } of project.problems) problems.add(`${shownPath(uri)}:${line}:${column}: ${message}`);
    }
    return project;
  }

  const addProblem = (problem: string | null): void => {
    if (problem) problems.add(problem);
  };

  const layersFor = (name: string): SettingsLayer[] => [
    { settings: defaults, origin: { kind: 'command-line' } },
    ...projectOf(name).layersFor(uriOf(name)),
    { settings, origin: { kind: 'command-line' } },
  ];

  return {
    get problems() {
      return [...problems];
    },
    projectOf,
    layersFor,
    servicesFor(name) {
      const layers = layersFor(name);
      const config = resolveConfig(...layers.map((layer) => layer.settings));
      const profileChosen = isProfileChosen(layers);
      const known = projectOf(name).knownIn(uriOf(name));
      const key = JSON.stringify([config, profileChosen, known]);
      let same = services.get(key);
      if (!same) {
        services.set(key, (same = nodeServices({ config, profileChosen, known })));
        if (config.caseIndexes.length) addProblem(openIndexes(config).problem);
      }
      return same;
    },
  };
}

/** The address of a file, by its path from the working folder. */
export const uriOf = (path: string): string => pathToFileURL(resolve(path)).href;

/** A file's path as the user sees it. */
export const shownPath = (uri: string): string => relative(process.cwd(), fileURLToPath(uri)) || fileURLToPath(uri);

export function readUri(uri: string): string | Unread {
  try {
    return readFileSync(fileURLToPath(uri), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { unread: code === 'EACCES' || code === 'EPERM' || code === 'EISDIR' ? 'unreadable' : 'missing' };
  }
}
