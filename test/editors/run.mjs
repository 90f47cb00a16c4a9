// Drives the built server from the real Neovim and Emacs that are installed here. What is not installed is skipped aloud;
// with IDEM_REQUIRE_EDITORS=1 it is a failure.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const cli = process.env.IDEM_CLI ?? join(here, '../../server/dist/cli.cjs');

const BRIEF = `# Argument

A property interest needs a legitimate claim of entitlement. Board of Regents v. Roth, 408 U.S. 564, 577 (1972). Id. at 576.

The clause confers no right to aid. DeShaney v. Winnebago County, 489 U.S. 189, 109 S.Ct. 998 (1989).
`;

const EDITORS = [
  {
    name: 'neovim',
    program: 'nvim',
    args: (brief) => ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', brief, '-c', `luafile ${join(here, 'neovim.lua')}`],
  },
  { name: 'emacs', program: 'emacs', args: () => ['-Q', '--batch', '-l', join(here, 'eglot.el')] },
];

if (!existsSync(cli)) {
  console.error(`${cli} is missing: run "npm run build" first`);
  process.exit(1);
}

const isInstalled = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

function drive({ name, program, args }) {
  if (!isInstalled(program)) {
    const how = name === 'emacs' ? 'emacs-nox elpa-eglot' : name;
    console.error(
      `\nSKIPPED: ${name} is not installed, so nothing was tried in it. On Debian: apt-get install --no-install-recommends ${how}\n`,
    );
    return process.env.IDEM_REQUIRE_EDITORS !== '1';
  }
  const folder = mkdtempSync(join(tmpdir(), `idem-${name}-`));
  try {
    const brief = join(folder, 'brief.md');
    writeFileSync(brief, BRIEF);
    const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, IDEM_NODE: process.execPath, IDEM_CLI: cli, IDEM_BRIEF: brief };
    const run = spawnSync(program, args(brief), { cwd: folder, env, encoding: 'utf8', timeout: 90_000 });
    const passed = run.status === 0 && /^OK: /m.test(run.stdout);
    console.log(`${passed ? 'passed' : 'FAILED'}: ${name}\n${run.stdout.replace(/^/gm, '  ')}`);
    if (!passed) console.error(run.error?.message ?? run.stderr);
    return passed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = EDITORS.map(drive).every(Boolean) ? 0 : 1;
