// Drives the server from a real Helix by the documented recipe, with the keys that its user presses, on a screen that `script` stands for:
// hints and findings, definition, a quick fix, rename, completion. What the keys did is read from the file that Helix saves.
// IDEM_EDITOR: the command that starts Helix, as JSON.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { overheard, quoted } from './overhear.mjs';

const { HOME: home, IDEM_CLI: cli, IDEM_BRIEF: brief, IDEM_EDITOR: editor } = process.env;
const { command, said, hear } = overheard(home, cli);
const ESCAPE = '\u001b';
const KILL_TO_START = '\u0015';

mkdirSync(join(home, 'helix'));
writeFileSync(
  join(home, 'helix', 'languages.toml'),
  `[language-server.idem]
command = ${JSON.stringify(command)}
args = ["lsp", "--stdio"]

[[language]]
name = "markdown"
language-servers = ["idem"]
`,
);
// Completion comes by its own key, so that nothing else opens the menu.
writeFileSync(join(home, 'helix', 'config.toml'), '[editor]\nauto-completion = false\n[editor.lsp]\ndisplay-inlay-hints = true\n');
const shell = `stty rows 40 cols 120; exec ${[...JSON.parse(editor), brief].map(quoted).join(' ')}`;
const helix = spawn('script', ['-qfc', shell, join(home, 'screen.txt')], {
  detached: true,
  env: { ...process.env, TERM: 'xterm-256color', XDG_CACHE_HOME: home },
  stdio: ['pipe', 'ignore', 'inherit'],
});

/** Presses keys, one group after the other, each when the one before has had its effect. */
async function press(...groups) {
  for (const keys of groups) {
    helix.stdin.write(keys);
    await pause(300);
  }
}

/** Saves until the file shows what was asked for. */
async function saved(what, pattern) {
  for (let left = 20; left > 0; left--) {
    await press(':w\r', '');
    const line = readFileSync(brief, 'utf8')
      .split('\n')
      .find((one) => pattern.test(one));
    if (line) return console.log(`${what}: ${line}`);
  }
  throw new Error(`${what}: no ${pattern} in ${readFileSync(brief, 'utf8')}`);
}

try {
  await hear('> initialize', '> textDocument/didOpen', '< answer to textDocument/inlayHint');
  // Until 25.01 Helix is sent the findings, since 25.07 it asks.
  await hear(said().includes('> textDocument/diagnostic') ? '< answer to textDocument/diagnostic' : '< textDocument/publishDiagnostics');

  // gd on Id. leads to the full citation: what is typed then stands before it.
  await press('/Id\\. at 576\r', 'gd');
  await hear('< answer to textDocument/definition');
  await press('', '', 'i', '>>', ESCAPE);
  await saved('definition', /entitlement\. >>Board of Regents/);
  await press('u');

  await press('/S\\.Ct\r', ' a');
  await hear('< answer to textDocument/codeAction');
  await press('', '', '\r');
  await saved('fixed', /109 S\. Ct\. 998/);

  await press('/Roth, 408 U\\.S\\. at\r', ' r');
  await hear('< answer to textDocument/prepareRename');
  await press('', KILL_TO_START, 'Regents\r');
  await saved('renamed', /^An interest .* Regents, 408 U\.S\. at 577\.$/);

  await press('ge', 'o', 'It is so. Rege', '\u0018');
  await hear('< answer to textDocument/completion');
  await press('', '', '\u0009', '\r', ESCAPE);
  await saved('completion', /It is so\. Regents, 408 U\.S\. at/);
  console.log(`said: ${[...new Set(said())].join(', ')}\nOK: Helix`);
} catch (error) {
  console.log(`FAIL: ${error.message}`);
  process.exitCode = 1;
} finally {
  process.kill(-helix.pid, 'SIGKILL');
}
