import { describe, expect, it } from 'vitest';
import { read } from './project.ts';

const NETWORK = ['http', 'https', 'http2', 'net', 'tls', 'dns', 'dgram'];
/** Calls of what could reach the network; methods of our own by such a name are none. */
const CALLS = /(?<!async )(?<![.\w$,{])(?:fetch|XMLHttpRequest|WebSocket|EventSource)\s*\(/;
const required = (bundle: string): string[] =>
  NETWORK.filter((name) => new RegExp(`(?:require\\(|from ?)["'](?:node:)?${name}["']`).test(bundle));

describe('nothing leaves the machine', () => {
  it.each(['cli', 'index', 'server', 'session'])('%s.cjs holds no network client', (name) => {
    const bundle = read(`server/dist/${name}.cjs`);
    expect(required(bundle)).toEqual([]);
    expect(CALLS.exec(bundle)?.[0]).toBeUndefined();
  });

  it.each(['server/dist/browser.js', 'client/dist/browser.js'])('%s, for a browser, holds none either', (bundle) => {
    expect(CALLS.exec(read(bundle))?.[0]).toBeUndefined();
  });

  it('online.cjs alone speaks HTTP; it is loaded when the user has seen what is sent', () => {
    expect(required(read('server/dist/online.cjs'))).toEqual(['http', 'https']);
    expect(required(read('server/dist/sqlite.cjs'))).toEqual([]);
  });

  it('extension.cjs holds only the sockets of the protocol library', () => {
    const bundle = read('client/dist/extension.cjs');
    expect(required(bundle)).toEqual(['net']);
    expect(CALLS.exec(bundle)?.[0]).toBeUndefined();
  });

  it('protocol.cjs holds only the sockets of the protocol library, by which an editor may reach a server', () => {
    const bundle = read('server/dist/protocol.cjs');
    expect(required(bundle)).toEqual(['net']);
    expect(CALLS.exec(bundle)?.[0]).toBeUndefined();
  });
});

describe('an editor is answered before what reads citations is loaded', () => {
  it('server.cjs holds the answer to `initialize` and little else', () => {
    const bundle = read('server/dist/server.cjs');
    expect(bundle).toContain('hoverProvider');
    expect(bundle.length).toBeLessThan(20_000);
  });
});
