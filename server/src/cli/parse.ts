import { analyze } from '../core/analysis.ts';
import { parsedOf } from '../host/json.ts';
import { nodeServices } from '../host/services.ts';
import { eachInput } from './eachInput.ts';
import { type Exit, EXIT_OK, EXIT_USAGE } from './exit.ts';
import type { InputOptions } from './inputs.ts';
import { jsonFiles } from './json.ts';

/** `idem parse`: the citations and authorities of each file. */
export function parse(paths: readonly string[], options: InputOptions): Exit {
  const services = nodeServices();
  const out = jsonFiles();
  const failures = eachInput('parse', paths, options, ({ path, text, format }) =>
    out.add({ path, ...parsedOf(analyze(text, format, services)) }),
  );
  out.end();
  return failures ? EXIT_USAGE : EXIT_OK;
}
