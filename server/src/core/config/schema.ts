import { DEFAULT_CONFIG, EDITIONS, RULE_SETTINGS } from './settings.ts';

/** What the schema says of a rule. */
export interface DescribedRule {
  readonly id: string;
  readonly summary: string;
  readonly severity: string;
  readonly default: string;
}

/** What the schema says of a house style. */
export interface DescribedProfile {
  readonly id: string;
  readonly label: string;
}

export interface SettingSchema {
  readonly type: string;
  readonly description: string;
  readonly [keyword: string]: unknown;
}

/** The JSON schemas of the settings, by key: what `.idem.json` and the editor's `idem.*` settings share. */
export function settingsProperties(rules: readonly DescribedRule[], profiles: readonly DescribedProfile[]): Record<string, SettingSchema> {
  return {
    profile: {
      type: 'string',
      enum: profiles.map((profile) => profile.id),
      enumDescriptions: profiles.map((profile) => profile.label),
      default: DEFAULT_CONFIG.profile,
      description: 'Whose usage the document follows.',
    },
    edition: {
      type: 'number',
      enum: [...EDITIONS],
      default: DEFAULT_CONFIG.edition,
      description: 'The edition of the uniform system of citation to go by, where editions differ.',
    },
    rules: {
      type: 'object',
      description: 'How loud each rule is: off, on (its own severity), hint, info, warning or error.',
      properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleProperty(rule)])),
      additionalProperties: false,
      default: {},
    },
    record: {
      type: 'object',
      description:
        'The abbreviations of the record that this case uses, with what they stand for, such as "SJ Tr.": "Summary judgment hearing".',
      additionalProperties: { type: 'string' },
      default: {},
    },
  };
}

/** The JSON schema of a project's `.idem.json`. */
export function projectFileSchema(rules: readonly DescribedRule[], profiles: readonly DescribedProfile[]): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Idem: settings of a project',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...settingsProperties(rules, profiles) },
    additionalProperties: false,
  };
}

const ruleProperty = (rule: DescribedRule): object => ({
  type: 'string',
  enum: [...RULE_SETTINGS],
  default: rule.default === 'off' || rule.default === 'profile' ? 'off' : 'on',
  description: `${rule.summary} (${rule.severity})`,
});
