/**
 * The settings that change what an editor shows, not what the engine finds. VS Code sends every setting with the default of the
 * manifest, where the noisier ones are off; a client that sends nothing has no manifest to turn them on in and gates each of these
 * features by keys and options of its own, so for it they are on.
 */
export interface EditorSettings {
  /** `near-caret` is for the client, which shows those near the caret of what it is given. */
  readonly inlayHints: Switch | 'near-caret';
  readonly codeLens: Switch;
  readonly documentLinks: Switch;
}

export type Switch = 'on' | 'off';
export const EDITOR_DEFAULTS: EditorSettings = { inlayHints: 'on', codeLens: 'on', documentLinks: 'on' };

/** Keys of `idem.*` that are the client's own business. */
const CLIENT_KEYS: readonly string[] = ['enable', 'trace'];

/** Splits an editor's `idem` settings: what the editor shows, the rest for the engine, and what is wrong with the former. */
export function splitSettings(value: Readonly<Record<string, unknown>>): {
  readonly editor: EditorSettings;
  readonly engine: Readonly<Record<string, unknown>>;
  readonly problems: readonly string[];
} {
  const editor: Record<string, EditorSettings[keyof EditorSettings]> = {};
  const engine: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [key, given] of Object.entries(value)) {
    if (CLIENT_KEYS.includes(key) || given === null || given === undefined) continue;
    if (!Object.hasOwn(EDITOR_DEFAULTS, key)) engine[key] = given;
    else if (given === 'on' || given === true) editor[key] = 'on';
    else if (given === 'off' || given === false) editor[key] = 'off';
    else if (key === 'inlayHints' && given === 'near-caret') editor[key] = given;
    else problems.push(`"${key}" is ${JSON.stringify(given)}; it is "on"${key === 'inlayHints' ? ', "near-caret"' : ''} or "off"`);
  }
  return { editor: { ...EDITOR_DEFAULTS, ...editor }, engine, problems };
}
