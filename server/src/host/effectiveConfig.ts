import type { Analysis } from '../core/analysis.ts';
import { type Config, DEFAULT_CONFIG, type HeldSetting, type Settings } from '../core/config.ts';
import { chosenStyle } from '../core/rules/documentStyle.ts';
import { RULES } from '../core/rules/index.ts';
import { houseStyle } from '../core/rules/profile.ts';
import type { Rule } from '../core/rules/rule.ts';
import { severityOf } from '../core/rules/severity.ts';
import type { Place } from './jsonFile.ts';
import type { Origin, Project, SettingsLayer } from './project.ts';

/** Where a value comes from; `place` where it stands in a file. */
export type Source =
  | { readonly kind: 'default' }
  | { readonly kind: 'profile'; readonly profile: string }
  | { readonly kind: 'document'; readonly uri: string; readonly place: Place }
  | (Origin & { readonly place: Place | null });

/** One value that holds for a document. */
export interface EffectiveValue {
  /** The path to it in a project file: `['rules', 'id-period']`. */
  readonly key: readonly [string] | readonly ['rules' | 'record', string];
  readonly value: unknown;
  readonly source: Source;
}

/** What is asked about: a document as it was read, and what its settings were made of. */
export interface Settled {
  readonly uri: string;
  readonly analysis: Analysis;
  /** What each place says, the last winning. */
  readonly layers: readonly SettingsLayer[];
  readonly project: Project | null;
}

/** Every value that holds for a document, with where it comes from: the plain settings, the baseline, the record, then each rule. */
export function effectiveConfig(settled: Settled): readonly EffectiveValue[] {
  const { analysis, layers, project } = settled;
  const { config } = analysis;
  const plain = PLAIN_KEYS.map((key): EffectiveValue => {
    const own = key === 'profile' ? styleOfDocument(settled) : null;
    return { key: [key], value: key === 'caseIndexes' ? config[key].map(withoutUser) : config[key], source: own ?? sourceOf(layers, key) };
  });
  const record = Object.entries(config.record).map(([abbreviation, value]): EffectiveValue => {
    const layer = newest(layers, ({ record }) => record?.[abbreviation] !== undefined);
    return { key: ['record', abbreviation], value, source: layer ? saidBy(layer, ['record', abbreviation]) : DEFAULT };
  });
  const baseline = project?.baseline ?? null;
  return [
    ...plain,
    ...(baseline ? [{ key: ['baseline'] as const, value: baseline.path, source: baseline.source }] : []),
    ...record,
    ...RULES.map((rule) => ruleValue(rule, settled)),
  ];
}

/** The settings that are one value. */
const PLAIN_KEYS = (Object.keys(DEFAULT_CONFIG) as (keyof Config)[]).filter((key) => key !== 'rules' && key !== 'record');

/** An address without the name and the password in it: what is shown may be pasted somewhere. */
const withoutUser = (address: string): string => address.replace(/(?<=^[a-z][a-z\d+.-]{0,20}:\/\/)[^@/]*@/i, '\u2026@');

const DEFAULT: Source = { kind: 'default' };

/** The house style that the document names for itself, where that one holds. */
function styleOfDocument({ uri, analysis }: Settled): Source | null {
  const chosen = chosenStyle(analysis.prose);
  if (!chosen || chosen.id !== analysis.config.profile) return null;
  const { line, character } = analysis.lines.positionAt(chosen.start);
  return { kind: 'document', uri, place: { line: line + 1, column: character + 1 } };
}

function sourceOf(layers: readonly SettingsLayer[], key: keyof Config): Source {
  const layer = newest(layers, (settings) => settings[key] !== undefined);
  // An editor sends each setting, with its default where the user says nothing: the two cannot be told apart.
  if (!layer || (layer.origin.kind === 'editor' && same(layer.settings[key], DEFAULT_CONFIG[key]))) return DEFAULT;
  return saidBy(layer, [key]);
}

/** The layer that wins among those that speak of something. */
const newest = (layers: readonly SettingsLayer[], speaks: (settings: Settings) => boolean): SettingsLayer | undefined =>
  layers.filter(({ settings }) => speaks(settings)).at(-1);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const saidBy = (layer: SettingsLayer, ...keys: readonly (readonly string[])[]): Source => ({
  ...layer.origin,
  place: keys.map((key) => layer.find?.(key)).find((place) => place) ?? null,
});

function ruleValue(rule: Rule, { analysis, layers }: Settled): EffectiveValue {
  const { id, group } = rule.meta;
  const { config, services } = analysis;
  const value = severityOf(rule, config, services.caseIndex) ?? 'off';
  const layer = newest(layers, ({ rules }) => rules !== undefined && Object.hasOwn(rules, id));
  // The severity of a group speaks of the rules that are on, and turns none off.
  const held = layer?.settings.rules?.[id] as HeldSetting | undefined;
  const decides = layer !== undefined && !(typeof held === 'object' && value === 'off');
  const source = decides ? saidBy(layer, ['rules', id], ['rules', group]) : unasked(id, config.profile);
  return { key: ['rules', id], value, source };
}

function unasked(id: string, profile: string): Source {
  const { enable, disable } = houseStyle(profile);
  return enable.includes(id) || disable.includes(id) ? { kind: 'profile', profile } : DEFAULT;
}
