import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { scenes } from '../scene.ts';
import { actionsOf, at, CONFLICT, edited, findingOf, findings, opinion, ruleOf, take, typed, written } from '../stage.ts';
import { until } from '../until.ts';

const IQBAL = '*Ashcroft v. Iqbal*, 556 U.S. 662, 678 (2009).';
const TWOMBLY = '*Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 556 (2007).';

export const mend = scenes(
  {
    name: 'it finds the contradiction, names its rule, and links the other place',
    async play() {
      const document = await opinion();
      const found = await until('the finding', () => findingOf(document, CONFLICT));
      assert.match(document.getText(found.range), /1741/);
      assert.ok(typeof found.code === 'object' && found.code.target.toString().includes(CONFLICT), 'the rule id is no link');
      assert.ok(
        found.relatedInformation?.some(({ location }) => document.getText(location.range).includes('1741')),
        'the other place is not linked',
      );
    },
  },
  {
    name: 'three squiggles, not three hundred',
    async play() {
      const document = await opinion();
      await until('the finding', () => findingOf(document, CONFLICT));
      const all = findings(document);
      assert.ok(all.length < 30, `${all.length} findings:\n${all.map((one) => `${ruleOf(one)}: ${one.message}`).join('\n')}`);
    },
  },
  {
    name: 'a quick fix mends the contradiction',
    async play() {
      const document = await opinion();
      const found = await until('the finding', () => findingOf(document, CONFLICT));
      await take(await actionsOf(document, found.range, 'quickfix'), '103 S');
      await until('the finding to go', () => !findingOf(document, CONFLICT));
    },
  },
  {
    name: 'a comment with a reason silences a finding in Markdown, by a quick fix',
    async play() {
      const brief = await written('brief.md', '# Argument\n\n*Roe v. Wade*, 410 U. S. 113 (1973).\n');
      const found = await until('a finding', () => findings(brief)[0]);
      await take(await actionsOf(brief, found.range, 'quickfix'), 'Ignore');
      await until('the finding to go', () => findings(brief).every((one) => ruleOf(one) !== ruleOf(found)));
      assert.match(brief.getText(), new RegExp(`<!-- idem-disable-next-line ${ruleOf(found)}`));
    },
  },
  {
    name: '"Fix All" mends what is safe, and a second time nothing',
    async play() {
      const brief = await typed('*Roe v. Wade*, 410 U. S. 113 (1973).\n');
      await until('a finding', () => findings(brief).length > 0);
      await vscode.commands.executeCommand('idem.fixAll');
      assert.match(brief.getText(), /410 U\.S\. 113/);
      const { version } = brief;
      await vscode.commands.executeCommand('idem.fixAll');
      assert.equal(brief.version, version);
    },
  },
  {
    name: 'an id. that an edit makes refer to another authority is told at once, and restored',
    async play() {
      const brief = await typed(`${TWOMBLY} It must be plausible. *Id.* at 570.\n`);
      await vscode.commands.executeCommand('vscode.executeHoverProvider', brief.uri, at(brief, 'Id.'));
      await edited(brief, at(brief, '*Id.* at 570'), `${IQBAL} `);
      const found = await until('the alarm', () => findingOf(brief, 'id-drift'));
      assert.match(found.message, /referred to Twombly; now it refers to Iqbal/);
      await take(await actionsOf(brief, found.range, 'quickfix'), 'Write Twombly, 550 U.S. at 570');
      await until('the alarm to end', () => !findingOf(brief, 'id-drift'));
      assert.match(brief.getText(), /\*Twombly\*, 550 U\.S\. at 570\.\n$/);
    },
  },
  {
    name: 'the alarm ends when the writer says that it is meant so',
    async play() {
      const brief = await typed(`${TWOMBLY} It must be plausible. *Id.* at 570.\n`);
      await vscode.commands.executeCommand('vscode.executeHoverProvider', brief.uri, at(brief, 'Id.'));
      await edited(brief, at(brief, '*Id.* at 570'), `${IQBAL} `);
      const found = await until('the alarm', () => findingOf(brief, 'id-drift'));
      await take(await actionsOf(brief, found.range, 'quickfix'), 'It is meant');
      await until('the alarm to end', () => !findingOf(brief, 'id-drift'));
      assert.match(brief.getText(), /\*Id\.\* at 570/);
    },
  },
  {
    name: 'a document that plainly follows a house style is offered it once, and takes it up where it is wanted',
    async play() {
      const cited = Array.from({ length: 8 }, (_, i) => `People v. Roe${i} (201${i}) ${50 + i} Cal.4th ${100 + i}, ${110 + i}.`);
      await vscode.commands.executeCommand('notifications.clearAll');
      const document = await written('californian.md', `${cited.join('\n\n')}\n`);
      // Pressing the message's first button; there is nothing to press before it is shown.
      await until('the style in the document', async () => {
        await vscode.commands.executeCommand('notifications.focusToasts');
        await vscode.commands.executeCommand('notification.acceptPrimaryAction');
        return document.getText().startsWith('<!-- idem-profile: california -->');
      });
      await until('quiet', () => findings(document).length === 0);
    },
  },
);
