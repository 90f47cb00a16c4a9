import { DEFAULT_CONFIG, EDITIONS, ONLINE_LOOKUP, RULE_SETTINGS } from './settings.ts';

/** What the schema says of a rule. */
export interface DescribedRule {
  readonly id: string;
  readonly group: string;
  readonly summary: string;
  readonly severity: string;
  readonly default: string;
  readonly url: string;
}

/** What the schema says of a house style. */
export interface DescribedProfile {
  readonly id: string;
  readonly label: string;
}

/** What the schemas speak of. */
export interface Described {
  readonly rules: readonly DescribedRule[];
  readonly groups: readonly string[];
  readonly profiles: readonly DescribedProfile[];
}

export interface SettingSchema {
  readonly type: string;
  readonly description: string;
  readonly [keyword: string]: unknown;
}

/** The JSON schemas of the settings, by key: what `.idem.json` and the editor's `idem.*` settings share. */
export function settingsProperties({ rules, groups, profiles }: Described): Record<string, SettingSchema> {
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
      description:
        "How loud each rule is: off, on (its own severity), hint, info, warning or error. A group's name stands for all of its rules; what is said of a rule wins.",
      properties: {
        ...Object.fromEntries(groups.map((group) => [group, groupProperty(group, rules)])),
        ...Object.fromEntries(rules.map((rule) => [rule.id, ruleProperty(rule)])),
      },
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
    proseMacros: {
      type: 'array',
      description: 'LaTeX macros of your own whose first argument is text of the document, such as "casename".',
      items: { type: 'string' },
      default: [],
    },
    caseIndexes: {
      type: 'array',
      description: 'Case indexes to ask before the bundled one, the nearest first: paths of what idem index harvest or import has written.',
      items: { type: 'string' },
      default: [],
    },
    onlineLookup: {
      type: 'string',
      enum: [...ONLINE_LOOKUP],
      default: DEFAULT_CONFIG.onlineLookup,
      description: 'Whether CourtListener may be asked about citations that no case index confirms, each time the user commands it.',
    },
  };
}

/** The JSON schema of a project's `.idem.json`. */
export function projectFileSchema(described: Described): object {
  const all = settingsProperties(described);
  const settings = {
    ...all,
    onlineLookup: {
      ...all.onlineLookup,
      enum: ['off'],
      description: 'Forbids looking citations of these files up online; it is turned on in the settings of the editor alone.',
    },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Idem: settings of a project',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      extends: {
        description: 'The path of a file of settings that this one builds on, or several; what is said here wins.',
        anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      },
      ...settings,
      overrides: {
        type: 'array',
        description: 'Settings for some of the files; a later entry wins over an earlier one.',
        items: {
          type: 'object',
          required: ['files'],
          properties: {
            files: {
              description:
                'Globs of the files, from the folder of this file: "appendix/**". One without a slash is matched against the name of a file: "*.tex".',
              anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, minItems: 1 }],
            },
            // As above, but nothing holds by default.
            ...Object.fromEntries(Object.keys(settings).map((key) => [key, { $ref: `#/properties/${key}` }])),
          },
          additionalProperties: false,
        },
      },
      baseline: {
        type: 'string',
        description: 'The file of the findings that are known and let be; idem check --write-baseline writes it.',
      },
    },
    additionalProperties: false,
  };
}

function ruleProperty(rule: DescribedRule): object {
  const description = `${rule.summary} (${rule.severity})`;
  return {
    type: 'string',
    enum: [...RULE_SETTINGS],
    default: rule.default === 'off' || rule.default === 'profile' ? 'off' : 'on',
    description,
    markdownDescription: `${description} [${rule.id}](${rule.url})`,
  };
}

function groupProperty(group: string, rules: readonly DescribedRule[]): object {
  const own = rules.filter((rule) => rule.group === group);
  return {
    type: 'string',
    enum: [...RULE_SETTINGS],
    description: `The group of ${own.length === 1 ? 'one rule' : `${own.length} rules`}: ${own.map((rule) => rule.id).join(', ')}. A severity holds for those that are on.`,
  };
}
