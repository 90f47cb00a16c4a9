import { type Analysis, analyze } from './core/analysis.ts';
import { readSettings, resolveConfig } from './core/config.ts';
import { diagnosticsOf, parsedOf } from './host/json.ts';
import { KNOWN_NAMES } from './host/knownNames.ts';
import { libraryServices } from './host/services.ts';
import type * as api from './publicTypes.ts';

/** The library; its types and what they mean are in ./publicTypes.ts, which is published as its declarations. */

const defaults = libraryServices();

export const parse: typeof api.parse = (text, { format = 'plaintext' } = {}) => parsedOf(analyze(text, format, defaults));

export const check: typeof api.check = (text, options = {}) =>
  diagnosticsOf(analyze(text, options.format ?? 'plaintext', servicesFor(options)));

export const openDocument: typeof api.openDocument = (text, options = {}) => {
  const services = servicesFor(options);
  let analysis: Analysis = analyze(text, options.format ?? 'plaintext', services);
  let parsed: api.Parsed | null = null;
  const read = (): api.Parsed => (parsed ??= parsedOf(analysis));
  return {
    get text() {
      return analysis.text;
    },
    get citations() {
      return read().citations;
    },
    get authorities() {
      return read().authorities;
    },
    get diagnostics() {
      return diagnosticsOf(analysis);
    },
    update(changes) {
      analysis = analyze(applied(analysis.text, changes), analysis.format, services, analysis);
      parsed = null;
    },
  };
};

function servicesFor({ config, year }: api.CheckOptions): ReturnType<typeof libraryServices> {
  if (config === undefined && year === undefined) return defaults;
  return libraryServices({ config: resolveConfig(readSettings(config ?? {}, 'config', KNOWN_NAMES).settings), year });
}

/** The text with every change made; offsets are those of `text`. */
function applied(text: string, changes: readonly api.Edit[]): string {
  let at = 0;
  let out = '';
  for (const { start, end, newText } of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (!(start >= at && end >= start && end <= text.length))
      throw new RangeError(`change ${start}–${end} overlaps another or lies outside the text of ${text.length}`);
    out += text.slice(at, start) + newText;
    at = end;
  }
  return out + text.slice(at);
}
