import { commands, l10n, window, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { checkFolder } from './checkFolder.ts';
import { compareWithHead } from './compareWithHead.ts';
import { copyCitation } from './cardLinks.ts';
import { explainRule } from './explainRule.ts';
import { fixAll } from './fixAll.ts';
import { harvestFolder } from './harvest.ts';
import { ignoreFinding } from './ignoreFinding.ts';
import { lookUpOnline } from './lookUpOnline.ts';
import { askForToken, removeToken } from './onlineToken.ts';
import { openSample } from './openSample.ts';
import { showEffectiveConfig } from './pages.ts';
import type { Server } from './server.ts';
import { insertTable, showTable } from './tableOfAuthorities.ts';

/** The commands of the palette, under the names that the manifest gives them. */
export function registerCommands(context: ExtensionContext, server: Server, output: LogOutputChannel): Disposable[] {
  return [
    commands.registerCommand('idem.showEffectiveConfig', showEffectiveConfig),
    commands.registerCommand('idem.restartServer', async () => {
      output.info('Restarting the server.');
      if (await server.restart()) window.setStatusBarMessage(l10n.t('Idem: the server runs again.'), 4000);
    }),
    commands.registerCommand('idem.showOutput', () => output.show(true)),
    commands.registerCommand('idem.fixAll', fixAll),
    commands.registerCommand('idem.explainRule', (rule?: unknown, address?: unknown) =>
      explainRule(context.extension, text(rule), text(address)),
    ),
    commands.registerCommand('idem.ignoreFinding', ignoreFinding),
    commands.registerCommand('idem.copyCitation', (...place: unknown[]) => copyCitation(server, ...place)),
    commands.registerCommand('idem.checkFolder', checkFolder),
    commands.registerCommand('idem.harvestFolder', (folder?: unknown) => harvestFolder(server, folder)),
    commands.registerCommand('idem.showTableOfAuthorities', showTable),
    commands.registerCommand('idem.insertTableOfAuthorities', () => insertTable(server)),
    commands.registerCommand('idem.openSample', () => openSample(context.extensionUri)),
    commands.registerCommand('idem.compareWithHead', () => compareWithHead(server)),
    commands.registerCommand('idem.lookUpOnline', () => lookUpOnline(server, context)),
    commands.registerCommand('idem.setCourtListenerToken', () => askForToken(context.secrets, server)),
    commands.registerCommand('idem.removeCourtListenerToken', () => removeToken(context.secrets, server)),
  ];
}

/** An argument as another extension or a link may give it. */
function text(argument: unknown): string | undefined {
  return typeof argument === 'string' ? argument : undefined;
}
