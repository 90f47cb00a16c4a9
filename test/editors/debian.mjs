// Editors newer than this machine's, from a newer Debian: IDEM_DEBIAN names its release.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, unpack } from '../rig/debian.mjs';

const RELEASE = process.env.IDEM_DEBIAN ?? 'trixie';
const PACKAGES = ['hx', 'neovim', 'emacs-nox', 'elpa-lsp-mode', 'vim', 'vim-ale'];
const here = import.meta.dirname;

/** The editors as ./run.mjs has them; throws where this machine cannot unpack packages of Debian. */
export function newerEditors() {
  const root = unpack(RELEASE, PACKAGES, console.error);
  const [emacs, emacsEnv] = emacsOf(root);
  return [
    {
      name: `neovim-${RELEASE}`,
      command: (brief) => [...commandOf(root, 'usr/bin/nvim'), ...neovimArgs(brief)],
      env: { VIMRUNTIME: join(root, 'usr/share/nvim/runtime') },
    },
    { name: `emacs-${RELEASE}`, command: () => [...emacs, '-Q', '--batch', '-l', join(here, 'eglot.el')], env: emacsEnv },
    { name: `lsp-mode-${RELEASE}`, command: () => [...emacs, '-Q', '--batch', '-l', join(here, 'lsp-mode.el')], env: emacsEnv },
    {
      name: `vim-ale-${RELEASE}`,
      command: () => [...commandOf(root, 'usr/bin/vim.basic'), '-Nu', 'NONE', '-i', 'NONE', '-n', '-es', '-S', join(here, 'ale.vim')],
      env: { VIMRUNTIME: theOne(join(root, 'usr/share/vim'), /^vim\d+$/), IDEM_ALE: join(root, 'usr/share/vim-ale') },
    },
    {
      name: `helix-${RELEASE}`,
      command: () => [process.execPath, join(here, 'helix.mjs')],
      env: { HELIX_RUNTIME: join(root, 'usr/lib/hx/runtime'), IDEM_EDITOR: JSON.stringify(commandOf(root, 'usr/bin/hx')) },
    },
  ];
}

export const neovimArgs = (brief) => ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', brief, '-c', `luafile ${join(here, 'neovim.lua')}`];

/** Emacs looks for its parts where it was built for; here each is named. */
function emacsOf(root) {
  const shared = theOne(join(root, 'usr/share/emacs'), /^\d+\.\d+$/);
  const lisp = join(shared, 'lisp');
  const folders = readdirSync(lisp, { withFileTypes: true, recursive: true }).filter((entry) => entry.isDirectory());
  const built = theOne(theOne(join(root, 'usr/libexec/emacs'), /^\d+\.\d+$/), /-linux-/);
  const env = {
    EMACSLOADPATH: [lisp, ...folders.map(({ parentPath, path, name }) => join(parentPath ?? path, name))].join(':'),
    EMACSDATA: join(shared, 'etc'),
    EMACSDOC: join(shared, 'etc'),
    IDEM_ELPA: join(root, 'usr/share/emacs/site-lisp/elpa-src'),
  };
  return [[...commandOf(root, 'usr/bin/emacs-nox'), `--dump-file=${theOne(built, /\.pdmp$/)}`], env];
}

/** The one entry of a folder whose name is such, with its path. */
function theOne(folder, name) {
  const [found] = readdirSync(folder).filter((entry) => name.test(entry));
  if (!found) throw new Error(`nothing like ${name} in ${folder}`);
  return join(folder, found);
}
