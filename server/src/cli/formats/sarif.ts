import { createHash } from 'node:crypto';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Fix, Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import manifest from '../../../package.json' with { type: 'json' };
import type { Analysis } from '../../core/analysis.ts';
import type { Finding, FindingFix } from '../../core/rules/finding.ts';
import { RULES } from '../../core/rules/index.ts';
import type { Rule, Severity } from '../../core/rules/rule.ts';
import type { Span } from '../../core/text/span.ts';
import { HOME_URL, ruleUrl } from '../../host/ruleUrl.ts';
import { rulePage } from '../../host/rulePages.ts';
import type { Output, Report } from './report.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** Prints one SARIF 2.1.0 log (OASIS) of all files, with the rules and their pages, for code scanning and its viewers. */
export function sarifReport(out: Output): Report {
  const artifacts: { location: ArtifactLocation }[] = [];
  const results: Result[] = [];
  return {
    add(path, analysis) {
      const location: ArtifactLocation = { uri: uriReference(path), index: artifacts.length };
      artifacts.push({ location: { uri: location.uri } });
      results.push(...resultsOf(analysis, location));
    },
    end(failures) {
      const log: Log = {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
          {
            tool: {
              driver: {
                name: 'Idem',
                version: manifest.version,
                semanticVersion: manifest.version,
                informationUri: HOME_URL,
                rules: RULES.map(descriptor),
              },
            },
            invocations: [{ executionSuccessful: failures === 0 }],
            columnKind: 'utf16CodeUnits',
            artifacts,
            results,
          },
        ],
      };
      out.write(`${JSON.stringify(log, null, 2)}\n`);
    },
  };
}

const RULE_INDEX: ReadonlyMap<string, number> = new Map(RULES.map(({ meta }, index) => [meta.id, index]));

function descriptor(rule: Rule): ReportingDescriptor {
  const { id, group, severity, summary, why } = rule.meta;
  const page = rulePage(rule);
  return {
    id,
    name: id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${why}` },
    help: { text: page, markdown: page },
    helpUri: ruleUrl(id),
    defaultConfiguration: { level: LEVEL[severity], enabled: rule.meta.default === 'on' || rule.meta.default === 'index' },
    properties: { tags: [group, 'legal-citation'] },
  };
}

/** The findings as they are shown, and with them those that a comment silences or a baseline holds, marked as such. */
function resultsOf(analysis: Analysis, file: ArtifactLocation): Result[] {
  const { baseline, suppressed, services } = analysis;
  const state = (known: boolean): Partial<Result> => (services.known?.length ? { baselineState: known ? 'unchanged' : 'new' } : {});
  const counts = new Map<string, number>();
  const result = (finding: Finding): Result => ({
    ruleId: finding.rule.meta.id,
    ruleIndex: RULE_INDEX.get(finding.rule.meta.id) ?? -1,
    level: LEVEL[finding.severity],
    message: { text: finding.message },
    locations: [place(analysis, file, finding)],
    partialFingerprints: { 'citation/v1': fingerprint(finding, analysis.wordsOf(finding), counts) },
    ...(finding.related.length
      ? { relatedLocations: finding.related.map((at, id) => ({ id, message: { text: at.message }, ...place(analysis, file, at) })) }
      : {}),
    ...(finding.fixes.length ? { fixes: finding.fixes.map((fix) => sarifFix(analysis, file, fix)) } : {}),
  });
  return [
    ...analysis.diagnostics.map((finding) => ({ ...result(finding), ...state(false) })),
    ...baseline.known.map((finding) => ({ ...result(finding), ...state(true), suppressions: [{ kind: 'external' as const }] })),
    ...suppressed.map(({ finding, reason }) => ({
      ...result(finding),
      suppressions: [{ kind: 'inSource' as const, ...(reason ? { justification: reason } : {}) }],
    })),
  ];
}

/** The same for the same finding wherever it has moved to: its rule, the words of its citation, and which of several alike it is. */
function fingerprint(finding: Finding, words: string, counts: Map<string, number>): string {
  const what = `${finding.rule.meta.id}\n${words}`;
  const count = counts.get(what) ?? 0;
  counts.set(what, count + 1);
  return createHash('sha256').update(`${what}\n${count}`).digest('hex').slice(0, 32);
}

const place = (analysis: Analysis, file: ArtifactLocation, span: Span): Location => ({
  physicalLocation: {
    artifactLocation: file,
    region: { ...region(analysis, span), snippet: { text: analysis.text.slice(span.start, span.end) } },
  },
});

function region({ lines }: Analysis, { start, end }: Span): Region {
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    charOffset: start,
    charLength: end - start,
  };
}

const sarifFix = (analysis: Analysis, file: ArtifactLocation, { title, edits }: FindingFix): Fix => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation: file,
      replacements: edits.map((edit) => ({ deletedRegion: region(analysis, edit), insertedContent: { text: edit.newText } })),
    },
  ],
});

/** A path below the working folder as a relative reference, any other as a file's address. */
function uriReference(path: string): string {
  if (path === '-') return 'stdin';
  const below = relative(process.cwd(), resolve(path));
  if (isAbsolute(below) || below.startsWith('..')) return pathToFileURL(resolve(path)).href;
  return below.split(sep).map(encodeURIComponent).join('/');
}
