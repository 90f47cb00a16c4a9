import { type Described, type SettingSchema, settingsProperties } from '../core/config/schema.ts';

/** The extension's manifest and the strings that it names as `%key%`, each as the parsed file. */
export interface Manifest {
  readonly manifest: Json;
  readonly strings: Readonly<Record<string, string>>;
}

type Json = Record<string, unknown> & { contributes?: { configuration?: Section | readonly Section[] } };
type Section = { readonly properties?: Record<string, Record<string, unknown>> };

/** Keys of strings that follow from the rules and profiles; all others are written by hand. */
const GENERATED = /^(profile|rules|rule)\./;

/**
 * The manifest with the engine's settings as they are: their values and defaults. How a setting is described to the writer is the
 * manifest's own; how a rule or profile is described follows from it, and stands with the strings that are translated.
 */
export function manifestWithSettings({ manifest, strings }: Manifest, described: Described): Manifest {
  const sections = [manifest.contributes?.configuration ?? []].flat() as Section[];
  const generated: Record<string, string> = {};
  for (const [key, schema] of Object.entries(settingsProperties(described))) {
    const { description: _, ...values } = named(schema, key, generated);
    for (const { properties } of sections) {
      const setting = properties?.[`idem.${key}`];
      if (setting) Object.assign(setting, values);
    }
  }
  const own = Object.entries(strings).filter(([key]) => !GENERATED.test(key));
  return { manifest, strings: { ...Object.fromEntries(own), ...generated } };
}

/** The schema of a setting with keys in the place of its descriptions, which `strings` takes. */
function named(schema: SettingSchema, setting: string, strings: Record<string, string>): SettingSchema {
  const key = (name: string, text: string): string => {
    strings[name] = text;
    return `%${name}%`;
  };
  const { enum: values, enumDescriptions, properties } = schema as SettingSchema & Partial<Worded>;
  return {
    ...schema,
    ...(enumDescriptions && { enumDescriptions: enumDescriptions.map((text, i) => key(`${setting}.${values?.[i]}`, text)) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, { description, markdownDescription, ...rest }]) => [
          name,
          markdownDescription
            ? { ...rest, markdownDescription: key(`rule.${name}`, markdownDescription) }
            : { ...rest, description: key(`rules.${name}`, description) },
        ]),
      ),
    }),
  };
}

/** Where a setting's schema describes values. */
interface Worded {
  readonly enum: readonly string[];
  readonly enumDescriptions: readonly string[];
  readonly properties: Readonly<Record<string, { readonly description: string; readonly markdownDescription?: string }>>;
}
