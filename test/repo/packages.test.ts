import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { at, read, readJson, tool } from './project.ts';

describe('the lock file', () => {
  const lock = readJson('package-lock.json');

  it('holds what the manifests ask for, from the public registry', () => {
    for (const [path, key] of [
      ['package.json', ''],
      ['client/package.json', 'client'],
      ['server/package.json', 'server'],
    ]) {
      const { dependencies = {}, devDependencies = {} } = readJson(path);
      expect(lock.packages[key].dependencies ?? {}, path).toEqual(dependencies);
      expect(lock.packages[key].devDependencies ?? {}, path).toEqual(devDependencies);
    }
    for (const [path, entry] of Object.entries<any>(lock.packages)) {
      if (!path.includes('node_modules/') || entry.link) continue;
      expect(entry.version, path).toMatch(/^\d+\.\d+\.\d+/);
      expect(entry.integrity ?? 'sha512-', path).toMatch(/^sha512-/);
      expect(entry.resolved ?? 'https://registry.npmjs.org/', path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    }
  });

  it('has one copy of the protocol: two would not understand each other', () => {
    const copies = Object.keys(lock.packages).filter((path) => path.endsWith('node_modules/vscode-languageserver-protocol'));
    expect(copies.map((path) => lock.packages[path].version)).toEqual([
      readJson('package.json').overrides['vscode-languageserver-protocol'],
    ]);
  });
});

describe('the packages', () => {
  it('of the server holds its bundles and its pages', () => {
    const run = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: at('server'), encoding: 'utf8' });
    expect(run.status, run.stderr).toBe(0);
    const files: string[] = JSON.parse(run.stdout)[0].files.map((file: { path: string }) => file.path);
    expect(files.filter((path) => !/^(dist|docs)\/|^(package\.json|README\.md|LICENSE)$/.test(path))).toEqual([]);
    for (const path of [
      'dist/cli.cjs',
      'dist/index.cjs',
      'dist/index.d.ts',
      'dist/server.cjs',
      'dist/session.cjs',
      'dist/protocol.cjs',
      'dist/sqlite.cjs',
      'dist/postgres.cjs',
      'dist/online.cjs',
      'dist/cases.idx',
      'docs/rules/README.md',
      'LICENSE',
    ])
      expect(files).toContain(path);
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
  });

  it('of the extension holds bundles and data only', () => {
    const { status, output } = tool('vsce', ['ls', '--no-dependencies']);
    expect(status, output).toBe(0);
    const files = output.split('\n').filter((line) => /^[\w.@-][\w./@-]*$/.test(line));
    expect(files).toContain('package.json');
    for (const part of ['server', 'session', 'protocol']) expect(files).toContain(`server/dist/${part}.cjs`);
    expect(files).toContain('client/dist/extension.cjs');
    expect(files.filter((path) => /node_modules|\.ts$|\.map$|^test\/|\/src\/|\/scripts\/|^\.|tsbuildinfo|package-lock/.test(path))).toEqual(
      [],
    );
  });

  it('share one version and one licence', () => {
    const versions = ['package.json', 'client/package.json', 'server/package.json'].map((path) => readJson(path).version);
    expect(new Set(versions).size).toBe(1);
    expect(read('server/LICENSE')).toBe(read('LICENSE'));
  });
});
