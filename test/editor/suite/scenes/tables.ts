import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { scenes } from '../scene.ts';
import { at, edited, findingOf, findings, hovered, opened, typed, written } from '../stage.ts';
import { until } from '../until.ts';

const ROE = '*Roe v. Wade*, 410 U.S. 113 (1973).';
/** The rig has committed an older version of it. */
const COMMITTED = 'committed.md';
const OLIM = '*Olim v. Wakinekona*, 461 U.S. 238 (1983).';

export const tables = scenes(
  {
    name: 'the table of authorities is shown beside the brief, and follows it',
    async play() {
      const brief = await written('table-beside.md', `# Argument\n\n${ROE}\n`);
      await vscode.commands.executeCommand('idem.showTableOfAuthorities');
      const table = await until('the table', () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'idem-toa'));
      assert.match(table.getText(), /Roe v\. Wade, 410 U\.S\. 113 \(1973\) \.+ 3/);
      await edited(brief, new vscode.Position(3, 0), `\n${OLIM}\n`);
      await until('the new case in the table', () => /Olim v\. Wakinekona/.test(table.getText()));
      assert.equal(findings(table).length, 0);
    },
  },
  {
    name: 'the table is written into the brief, and saving brings it up to date',
    async play() {
      const brief = await written('table.md', `# Argument\n\n${ROE}\n`);
      await until('the table', async () => {
        await vscode.commands.executeCommand('idem.insertTableOfAuthorities');
        return brief.getText().startsWith('<!-- idem-toa -->');
      });
      assert.match(brief.getText(), /- \*Roe v\. Wade\*, 410 U\.S\. 113 \(1973\)\n\n<!-- idem-toa-end -->\n\n# Argument/);
      await edited(brief, brief.positionAt(brief.getText().length), `\n${OLIM}\n`);
      assert.ok(await brief.save());
      assert.match(brief.getText(), /- \*Olim v\. Wakinekona\*, 461 U\.S\. 238 \(1983\)\n/);
      assert.equal(brief.getText().split('idem-toa -->').length, 2);
    },
  },
  {
    name: 'the sample brief opens as a new document',
    async play() {
      await vscode.commands.executeCommand('idem.openSample');
      const sample = vscode.window.activeTextEditor?.document;
      assert.equal(sample?.isUntitled, true);
      await until('its findings', () => sample && findings(sample).length > 5);
    },
  },
  {
    name: 'the walkthrough opens',
    async play() {
      await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'idem-legal.idem#idem', false);
      const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      const page = await until('its page', () => tabs().find(({ label }) => /Get started with Idem|Walkthrough|Welcome/.test(label)));
      await vscode.window.tabGroups.close(page);
    },
  },
  {
    name: "a folder of briefs is harvested into an index of one's own",
    needs: 'it reads folders of the machine',
    async play() {
      const brief = await written('harvest/one.md', `${ROE} The right was found there.\n`);
      await vscode.commands.executeCommand('idem.harvestFolder', vscode.Uri.joinPath(brief.uri, '..'));
      const other = await typed(`${OLIM} ${ROE}\n`);
      await until('what was said of it', async () => /of your (?:briefs|documents)/.test(await hovered(other, at(other, '410 U.S.'))));
    },
  },
  {
    name: 'what an id. meant when the brief was committed is held against what it means now',
    needs: 'it runs git',
    async play() {
      const brief = await opened(COMMITTED);
      const found = await until('the alarm', async () => {
        await vscode.commands.executeCommand('idem.compareWithHead');
        return findingOf(brief, 'id-drift');
      });
      assert.match(found.message, /In HEAD this Id\. referred to Twombly; now it refers to Iqbal/);
    },
  },
);
