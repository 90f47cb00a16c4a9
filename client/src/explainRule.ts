import { commands, env, l10n, Uri, window, type Diagnostic, type Extension } from 'vscode';
import { findingsAt, ruleOf } from './findings.ts';

/**
 * Makes the rule id of a finding open the page that came with the extension, for the train and the locked-down office; the address that
 * the server gave is kept for a page that did not come with it.
 */
export function linkToPage(diagnostic: Diagnostic): void {
  const { code } = diagnostic;
  if (typeof code !== 'object' || code.target.scheme === 'command') return;
  const args = encodeURIComponent(JSON.stringify([ruleOf(diagnostic), code.target.toString()]));
  diagnostic.code = { value: code.value, target: Uri.parse(`command:idem.explainRule?${args}`) };
}

/**
 * Opens the page of a rule: of the one named, of the one found at the caret, or of one picked from the list of all.
 * @param extension this extension, which carries the pages and whose settings name the rules
 * @param address where the page is published, for a rule that the extension has no page of
 */
export async function explainRule(extension: Extension<unknown>, named?: string, address?: string): Promise<void> {
  const rules = rulesOf(extension);
  const rule = named ?? (await pick(rules));
  if (!rule) return;
  if (!rules.includes(rule)) {
    if (address && (await env.openExternal(Uri.parse(address)))) return;
    window.showWarningMessage(l10n.t('There is no rule named "{0}". Run "Idem: Explain Rule" to choose from the list.', rule));
    return;
  }
  const page = Uri.joinPath(extension.extensionUri, 'server', 'docs', 'rules', `${rule}.md`);
  await commands.executeCommand('markdown.showPreview', page).then(undefined, () => commands.executeCommand('vscode.open', page));
}

async function pick(rules: readonly string[]): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  const here = editor ? [...new Set(findingsAt(editor.document.uri, editor.selection.active).map(ruleOf))] : [];
  if (here.length === 1) return here[0];
  return window.showQuickPick(here.length > 1 ? here : rules, {
    title: l10n.t('Idem: explain a rule'),
    placeHolder: l10n.t('Rule'),
  });
}

interface RuleSetting {
  /** Only a rule links to its page; a group of rules has none. */
  readonly markdownDescription?: string;
}

/** The rules, as the settings name them: the folder of the pages cannot be listed in a browser. */
function rulesOf({ packageJSON }: Extension<unknown>): string[] {
  const sections: readonly {
    readonly properties: Readonly<Record<string, { readonly properties?: Readonly<Record<string, RuleSetting>> }>>;
  }[] = packageJSON.contributes.configuration;
  const rules = sections.map(({ properties }) => properties['idem.rules']?.properties).find(Boolean) ?? {};
  return Object.keys(rules)
    .filter((name) => rules[name]?.markdownDescription)
    .sort();
}
