import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BRIEF, IQBAL, ROTH, TWOMBLY } from '../authorities/writer.ts';
import { folder, idem } from './idem.ts';

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], {
    cwd,
    stdio: 'pipe',
    encoding: 'utf8',
  });

/** A repository with a committed brief. */
function repository(text: string, name = 'brief.md'): string {
  const at = folder({ [name]: text });
  git(at, 'init', '-q');
  git(at, 'add', '.');
  git(at, 'commit', '-q', '-m', 'first');
  return at;
}

const NOW = BRIEF.replace('*Id.* at 570', `${IQBAL} *Id.* at 570`);

interface Found {
  readonly files: readonly {
    readonly path: string;
    readonly base: string;
    readonly diagnostics: readonly { readonly rule: string; readonly message: string; readonly start: number }[];
  }[];
}

const found = (at: string, ...args: string[]): Found => JSON.parse(idem(['drift', '--format', 'json', ...args], { cwd: at }).out);

describe('idem drift', () => {
  it('says which references mean another authority than in a revision, and exits with 1', () => {
    const at = repository(BRIEF);
    writeFileSync(join(at, 'brief.md'), NOW);
    const ran = idem(['drift', '--base', 'HEAD', 'brief.md'], { cwd: at, env: { NO_COLOR: '1' } });
    expect(ran.status, ran.err).toBe(1);
    expect(ran.out).toContain('brief.md:3:151  warning  In HEAD this Id. referred to Twombly; now it refers to Iqbal.');
    expect(ran.out).toContain('Write Twombly, 550 U.S. at 570');
    const { files } = found(at, '--base', 'HEAD', 'brief.md');
    expect(files).toMatchObject([
      { path: 'brief.md', base: 'HEAD', diagnostics: [{ rule: 'id-drift', start: NOW.indexOf('Id.* at 570') }] },
    ]);
  });

  it('says nothing else, and exits with 0 where all is as it was', () => {
    const at = repository(`${BRIEF}\nRoe vs. Wade, 410 U.S. 113 (1973).\n`);
    writeFileSync(join(at, 'brief.md'), `One more word. ${BRIEF}\nRoe vs. Wade, 410 U.S. 113 (1973).\n`);
    const ran = idem(['drift', '--base', 'HEAD', '.'], { cwd: at });
    expect([ran.status, ran.err]).toEqual([0, '']);
    expect(ran.out).not.toContain('v-form');
  });

  it('compares with any revision, in a folder below, and finds what was moved or rewritten around', () => {
    const paragraphs = [TWOMBLY, 'It must cross the line. *Id.* at 570.', IQBAL, 'No more was said of it. *Id.* at 158.', ROTH];
    const at = repository(paragraphs.join('\n\n'), 'briefs/a.md');
    git(at, 'commit', '-q', '--allow-empty', '-m', 'second');
    const [a, b, c, d, e] = paragraphs;
    writeFileSync(join(at, 'briefs/a.md'), [a, c, d?.replace('No more was', 'Nothing else was ever'), b, e].join('\n\n'));
    const { files } = found(at, '--base', 'HEAD~1', 'briefs');
    expect(files[0]?.diagnostics.map(({ message }) => message.split('. Write')[0])).toEqual([
      'In HEAD~1 this Id. referred to Twombly; now it refers to Iqbal',
    ]);
  });

  it('passes over a file that the revision does not have', () => {
    const at = repository(BRIEF);
    writeFileSync(join(at, 'new.md'), NOW);
    expect(found(at, '--base', 'HEAD', '.').files.map(({ path, diagnostics }) => [path, diagnostics.length])).toEqual([
      ['brief.md', 0],
      ['new.md', 0],
    ]);
  });

  it('says what is wrong in one line, and exits with 2', () => {
    const at = repository(BRIEF);
    const lone = folder({ 'brief.md': BRIEF });
    for (const [cwd, args, line] of [
      [
        at,
        ['--base', 'no-such', 'brief.md'],
        /^idem: brief\.md: cannot be compared with no-such: there is no revision no-such in its git repository\n$/,
      ],
      [at, ['--base=--output=x', 'brief.md'], /no revision --output=x/],
      [lone, ['--base', 'HEAD', 'brief.md'], /it is in no git repository/],
      [at, ['--base', 'HEAD', 'none.md'], /no such file/],
      [at, ['--base', 'HEAD', '-'], /name the file/],
      [at, ['brief.md'], /--base/],
    ] as const) {
      const ran = idem(['drift', ...args], { cwd });
      expect(ran.status, args.join(' ')).toBe(2);
      expect(ran.err).toMatch(line);
    }
    const withoutGit = idem(['drift', '--base', 'HEAD', 'brief.md'], { cwd: at, env: { PATH: '/nowhere' } });
    expect([withoutGit.status, withoutGit.err]).toEqual([2, expect.stringContaining('git is not on this machine')]);
  });
});
