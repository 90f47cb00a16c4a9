import { statSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../core/analysis.ts';
import { configText } from '../host/configText.ts';
import { effectiveConfig, type Settled } from '../host/effectiveConfig.ts';
import { type Exit, EXIT_OK, EXIT_USAGE } from './exit.ts';
import { type Input, type InputOptions, readInput } from './inputs.ts';
import { openProjects, shownPath, uriOf } from './project.ts';

export interface ConfigOptions extends InputOptions {
  readonly format: string;
}

/** `idem config`: every setting that holds for a file, or for any in a folder, with where it comes from. */
export function config(path: string, options: ConfigOptions): Exit {
  const projects = openProjects();
  const { name, text, format } = inputAt(path, options);
  const analysis = analyze(text, format, projects.servicesFor(name));
  const settled: Settled = { uri: uriOf(name), analysis, layers: projects.layersFor(name), project: projects.projectOf(name) };
  process.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify({ version: 1, path, settings: effectiveConfig(settled).map(listed) }, null, 2)}\n`
      : configText(path, settled, shownPath),
  );
  for (const problem of projects.problems) process.stderr.write(`idem: ${problem}\n`);
  return projects.problems.length ? EXIT_USAGE : EXIT_OK;
}

/** A folder stands for a document in it that says nothing itself and that only the widest globs match. */
function inputAt(path: string, options: InputOptions): Pick<Input, 'name' | 'text' | 'format'> {
  const isFolder = path !== '-' && statSync(path, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? { name: join(path, 'document'), text: '', format: 'plaintext' } : readInput(path, options);
}

/** A value as JSON: its source with the file by its path, so that a reader need not know addresses. */
function listed({ key, value, source }: ReturnType<typeof effectiveConfig>[number]): object {
  const { kind } = source;
  const file = 'uri' in source ? { path: shownPath(source.uri) } : {};
  const place = 'place' in source ? source.place : null;
  const more = source.kind === 'profile' ? { profile: source.profile } : source.kind === 'override' ? { files: source.files } : {};
  return { key, value, source: { kind, ...file, ...place, ...more } };
}
