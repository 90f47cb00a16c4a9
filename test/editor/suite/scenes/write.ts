import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { scenes } from '../scene.ts';
import { actionsOf, at, set, take, typed } from '../stage.ts';
import { until } from '../until.ts';

const ROTH = '*Board of Regents v. Roth*, 408 U.S. 564, 577 (1972).';

const completions = async ({ uri }: vscode.TextDocument, place: vscode.Position): Promise<vscode.CompletionItem[]> => {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, place);
  return items;
};
const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

export const write = scenes(
  {
    name: 'what is cited above is completed as a short form',
    async play() {
      const brief = await typed(`${ROTH} It is settled.\n\nRot`);
      const end = brief.positionAt(brief.getText().length);
      const item = await until('the short form', async () =>
        (await completions(brief, end)).find((one) => labelOf(one).includes('408 U.S. at')),
      );
      assert.match(labelOf(item), /Roth/);
    },
  },
  {
    name: 'a case of the index is completed by its name',
    async play() {
      const brief = await typed('Compare Olim v. Wak');
      const end = brief.positionAt(brief.getText().length);
      const item = await until('the case', async () => (await completions(brief, end)).find((one) => labelOf(one).includes('Wakinekona')));
      const text = typeof item.insertText === 'string' ? item.insertText : (item.insertText?.value ?? labelOf(item));
      assert.match(`${text} ${item.detail ?? ''}`, /461 U\.S\. 238/);
    },
  },
  {
    name: 'inside a citation it is said what comes next',
    async play() {
      const brief = await typed('Roe v. Wade, 410 U.S. 113,');
      const end = brief.positionAt(brief.getText().length);
      const help = await until('the help', () =>
        vscode.commands.executeCommand<vscode.SignatureHelp | undefined>('vscode.executeSignatureHelpProvider', brief.uri, end),
      );
      assert.match(help.signatures[0]?.label ?? '', /volume reporter page, pin/);
    },
  },
  {
    name: 'a bare 410 U.S. 113 is offered its name and date',
    async play() {
      const brief = await typed('The right was found in 410 U.S. 113.\n');
      const place = at(brief, '410 U.S. 113', 2);
      const actions = await until('the offer', async () => {
        const all = [...(await actionsOf(brief, place, 'refactor.rewrite')), ...(await actionsOf(brief, place, 'quickfix'))];
        return all.some(({ title }) => title.includes('Roe v. Wade')) ? all : undefined;
      });
      await take(actions, 'Roe v. Wade');
      assert.match(brief.getText(), /\*?Roe v\. Wade\*?, 410 U\.S\. 113 \(1973\)/);
    },
  },
  {
    name: 'an id. is written out as a short form and in full, and all of a document',
    async play() {
      const brief = await typed(`${ROTH} It stays so. *Id.* at 578.\n\nIt is old. *Id.* at 579.\n`);
      const place = at(brief, 'Id.* at 578', 1);
      const offered = await until('the rewritings', async () => {
        const actions = await actionsOf(brief, place, 'refactor.rewrite');
        return actions.length > 0 ? actions : undefined;
      });
      const titles = offered.map(({ title }) => title).join(' | ');
      assert.match(titles, /short/i);
      assert.match(titles, /full/i);
      await take(offered, 'Write out every Id.');
      assert.match(brief.getText(), /\*Roth\*, 408 U\.S\. at 578\.\n\nIt is old\. \*Roth\*, 408 U\.S\. at 579\./);
    },
  },
  {
    name: 'the parallels that the case index knows are put in, and left out again',
    async play() {
      const text = '*Roe v. Wade*, 410 U.S. 113, 120 (1973).\n';
      const brief = await typed(text);
      const offered = (words: string) =>
        until(words, async () => {
          const actions = await actionsOf(brief, at(brief, '410 U.S.'), 'refactor.rewrite');
          return actions.some(({ title }) => title.startsWith(words)) ? actions : undefined;
        });
      await take(await offered('Add 93 S. Ct.'), 'Add 93 S. Ct.');
      assert.equal(brief.getText(), text.replace('120', '120, 93 S. Ct. 705, 35 L. Ed. 2d 147'));
      await take(await offered('Leave out 93 S. Ct.'), 'Leave out 93 S. Ct.');
      assert.equal(brief.getText(), text);
    },
  },
  {
    name: 'hints after an id. are shown only near the caret where that is wanted, and follow it',
    async play() {
      const brief = await typed(`${ROTH} *Id.* at 578.\n${'\nIt stays so.\n'.repeat(5)}\n*Id.* at 579.\n`);
      const whole = new vscode.Range(0, 0, brief.lineCount, 0);
      const lines = async () => {
        const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', brief.uri, whole);
        return hints.map(({ position }) => position.line).join();
      };
      const last = at(brief, '*Id.* at 579').line;
      await set('inlayHints', 'on');
      await until('both hints', async () => (await lines()) === `0,${last}`);
      await set('inlayHints', 'near-caret');
      for (const line of [0, last]) {
        const editor = await vscode.window.showTextDocument(brief);
        editor.selection = new vscode.Selection(line, 0, line, 0);
        await until('the hint near the caret', async () => (await lines()) === String(line));
      }
      await set('inlayHints');
    },
  },
  {
    name: 'hints after an id. say what it refers to, everywhere or nowhere',
    async play() {
      const brief = await typed(`${ROTH} It stays so. *Id.* at 578.\n`);
      const whole = new vscode.Range(0, 0, brief.lineCount, 0);
      const hints = () => vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', brief.uri, whole);
      await set('inlayHints', 'on');
      const [hint] = await until('a hint', async () => {
        const all = await hints();
        return all.length > 0 ? all : undefined;
      });
      const { label } = hint as vscode.InlayHint;
      assert.match(typeof label === 'string' ? label : label.map(({ value }) => value).join(''), /Roth/);
      await set('inlayHints', 'off');
      await until('no hint', async () => (await hints()).length === 0);
      await set('inlayHints');
    },
  },
);
