// Packs the server, installs the package into an empty folder, and drives it from the real Neovim, Emacs and Kate that are installed here,
// and from the newer Neovim, Emacs (eglot, lsp-mode), Vim (ALE) and Helix of ./debian.mjs. What there is not is skipped aloud; with
// IDEM_REQUIRE_EDITORS=1 it is a failure, but for Kate, which brings much of a desktop along. IDEM_CLI names another server instead;
// `-- helix` runs only those whose names have that in them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { neovimArgs, newerEditors } from './debian.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const server = join(here, '../../server');

const BRIEF = `# Argument

A property interest needs a legitimate claim of entitlement. Board of Regents v. Roth, 408 U.S. 564, 577 (1972). Id. at 576.

The clause confers no right to aid. DeShaney v. Winnebago County, 489 U.S. 189, 109 S.Ct. 998 (1989).

An interest rests on rules or understandings. Roth, 408 U.S. at 577.
`;

const EDITORS = [
  { name: 'neovim', asks: 'nvim', command: (brief) => ['nvim', ...neovimArgs(brief)] },
  {
    name: 'emacs',
    package: 'emacs-nox elpa-eglot',
    asks: 'emacs',
    command: () => ['emacs', '-Q', '--batch', '-l', join(here, 'eglot.el')],
  },
  { name: 'kate', asks: 'kate', command: () => [process.execPath, join(here, 'kate.mjs')], heavy: true },
];

/** The server as its user has it: from `npm pack`, installed into a folder that holds nothing else, called by its name. */
function installPackage(folder) {
  if (!existsSync(join(server, 'dist', 'cli.cjs'))) throw new Error('server/dist/cli.cjs is missing: run "npm run build" first');
  const [{ filename }] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], server));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, filename)], folder);
  const idem = join(folder, 'node_modules', '.bin', 'idem');
  console.log(`installed from ${filename}: idem ${spawnSync(idem, ['--version'], { encoding: 'utf8' }).stdout.trim()}`);
  return idem;
}

function npm(args, cwd) {
  const run = spawnSync('npm', args, { cwd, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`npm ${args[0]} failed:\n${run.stderr}`);
  return run.stdout;
}

/** Without a screen, where one would be wanted. */
const ENV = { ...process.env, QT_QPA_PLATFORM: 'offscreen' };

const isInstalled = (program) => spawnSync(program, ['--version'], { stdio: 'ignore', env: ENV }).status === 0;

function skip(name, reason, isFailure) {
  console.error(`\nSKIPPED: ${name} ${reason}\n`);
  return !isFailure || process.env.IDEM_REQUIRE_EDITORS !== '1';
}

function newer() {
  try {
    return newerEditors();
  } catch (error) {
    return [{ name: 'the newer editors', missing: `cannot be unpacked here: ${error.message}` }];
  }
}

function drive({ name, command, asks, missing, package: how = name, heavy = false, env: more }, cli) {
  if (missing) return skip(name, missing, true);
  if (asks && !isInstalled(asks)) {
    const advice = `On Debian: apt-get install --no-install-recommends ${how}`;
    return skip(name, `is not installed, so nothing was tried in it. ${advice}`, !heavy);
  }
  const folder = mkdtempSync(join(tmpdir(), `idem-${name}-`));
  try {
    const brief = join(folder, 'brief.md');
    writeFileSync(brief, BRIEF);
    const env = { ...ENV, ...more, HOME: folder, XDG_CONFIG_HOME: folder, IDEM_CLI: cli, IDEM_BRIEF: brief };
    const [program, ...args] = command(brief);
    const run = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8', timeout: 90_000 });
    const passed = run.status === 0 && /^OK: /m.test(run.stdout);
    console.log(`${passed ? 'passed' : 'FAILED'}: ${name}\n${run.stdout.replace(/^/gm, '  ')}`);
    if (!passed) console.error(run.error?.message ?? run.stderr);
    return passed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const installed = mkdtempSync(join(tmpdir(), 'idem-package-'));
const [only = ''] = process.argv.slice(2);
try {
  const cli = process.env.IDEM_CLI ?? installPackage(installed);
  const passed = [...EDITORS, ...newer()].filter(({ name }) => name.includes(only)).map((editor) => drive(editor, cli));
  process.exitCode = passed.every(Boolean) ? 0 : 1;
} finally {
  rmSync(installed, { recursive: true, force: true });
}
