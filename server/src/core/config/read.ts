import { nearest } from '../text/nearest.ts';
import { type Config, DEFAULT_CONFIG, EDITIONS, type Edition, RULE_SETTINGS, type RuleSetting, type Settings } from './settings.ts';

/** What is wrong with one key; `path` leads to it (`['rules', 'id-perod']`), so that a host can name its line. */
export interface ConfigProblem {
  readonly message: string;
  readonly path: readonly string[];
}

/** The names that settings may use but that this layer does not know: passed in by the host. */
export interface KnownNames {
  readonly ruleIds: readonly string[];
  readonly profiles: readonly string[];
}

/**
 * Settings from any value (parsed JSON, an editor's settings object). Every key is judged on its own: a bad one is reported
 * and left out, the rest is kept. `where` names the place in messages (`.idem.json`).
 */
export function readSettings(value: unknown, where: string, known: KnownNames): { settings: Settings; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  if (!isObject(value)) {
    problems.push({ message: `${where} must hold one object, such as { "profile": "federal", "rules": {} }`, path: [] });
    return { settings: {}, problems };
  }
  const settings: { -readonly [key in keyof Settings]: Settings[key] } = {};
  for (const [key, given] of Object.entries(value)) {
    if (key === '$schema') continue;
    if (!Object.hasOwn(KEYS, key)) {
      problems.push({ message: `unknown setting "${key}"${suggest(key, Object.keys(KEYS))}`, path: [key] });
    } else if (key === 'profile') {
      if (typeof given === 'string' && known.profiles.includes(given)) settings.profile = given;
      else problems.push({ message: `unknown profile ${show(given)}${suggest(given, known.profiles)}`, path: [key] });
    } else if (key === 'edition') {
      if (EDITIONS.includes(given as Edition)) settings.edition = given as Edition;
      else problems.push({ message: `"edition" is ${show(given)}; it is one of ${EDITIONS.join(', ')}`, path: [key] });
    } else if (key === 'record') {
      if (isObject(given)) settings.record = readRecord(given, problems);
      else
        problems.push({
          message: '"record" must be an object of abbreviations, such as { "SJ Tr.": "Summary judgment hearing" }',
          path: [key],
        });
    } else if (isObject(given)) {
      settings.rules = readRules(given, known.ruleIds, problems);
    } else {
      problems.push({ message: '"rules" must be an object of rule ids, such as { "id-period": "off" }', path: [key] });
    }
  }
  return { settings, problems };
}

/** The engine's settings from what several places say, the last winning key by key (rule by rule). */
export function resolveConfig(...layers: readonly Settings[]): Config {
  const rules: Record<string, RuleSetting> = {};
  const record: Record<string, string> = {};
  for (const layer of layers) {
    Object.assign(rules, layer.rules);
    Object.assign(record, layer.record);
  }
  return Object.assign({}, DEFAULT_CONFIG, ...layers, { rules, record });
}

/** `readSettings` and `resolveConfig` in one, for a host with one place to read. */
export function parseConfig(value: unknown, where: string, known: KnownNames): { config: Config; problems: ConfigProblem[] } {
  const { settings, problems } = readSettings(value, where, known);
  return { config: resolveConfig(settings), problems };
}

const KEYS = { profile: true, edition: true, rules: true, record: true };

/** An abbreviation of the record begins with a capital letter, or it would be found in every sentence. */
const ABBREVIATION = /^[A-Z][^\n]{1,39}$/;

function readRecord(value: Record<string, unknown>, problems: ConfigProblem[]): Record<string, string> {
  const record: Record<string, string> = {};
  for (const [abbreviation, name] of Object.entries(value)) {
    const path = ['record', abbreviation];
    if (abbreviation === '__proto__' || !ABBREVIATION.test(abbreviation)) {
      problems.push({
        message: `"${abbreviation}" is no abbreviation of the record: it begins with a capital letter and has 2 to 40 characters`,
        path,
      });
    } else if (typeof name !== 'string') {
      problems.push({
        message: `"${abbreviation}" is ${show(name)}; it is the full name of the document, such as "Summary judgment hearing"`,
        path,
      });
    } else record[abbreviation] = name;
  }
  return record;
}

function readRules(value: Record<string, unknown>, ruleIds: readonly string[], problems: ConfigProblem[]): Record<string, RuleSetting> {
  const rules: Record<string, RuleSetting> = {};
  const ids = new Set(ruleIds);
  for (const [id, given] of Object.entries(value)) {
    if (!ids.has(id)) problems.push({ message: `unknown rule "${id}"${suggest(id, ruleIds)}`, path: ['rules', id] });
    else if (RULE_SETTINGS.includes(given as RuleSetting)) rules[id] = given as RuleSetting;
    else {
      const near = typeof given === 'string' ? nearest(given, RULE_SETTINGS) : null;
      const message = `"${id}" is ${show(given)}; it is one of ${RULE_SETTINGS.join(', ')}${near ? `; did you mean "${near}"?` : ''}`;
      problems.push({ message, path: ['rules', id] });
    }
  }
  return rules;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const show = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(JSON.stringify(value)));

function suggest(word: unknown, among: readonly string[]): string {
  const near = typeof word === 'string' ? nearest(word, among) : null;
  if (near) return `; did you mean "${near}"?`;
  return among.length <= 8 ? `; there are ${among.join(', ')}` : '';
}
