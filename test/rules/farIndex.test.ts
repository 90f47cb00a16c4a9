import { expect, test } from 'vitest';
import { analyze } from '../../server/src/core/analysis.ts';
import type { CaseIndex, Place } from '../../server/src/core/cases/caseIndex.ts';
import { libraryServices } from '../../server/src/host/services.ts';

const key = ({ reporter, volume, page }: Place): string => `${volume} ${reporter} ${page}`;

test('an index that is far away is told at once of all places that it is going to be asked for', () => {
  const services = libraryServices();
  const told = new Set<string>();
  let calls = 0;
  const untold: string[] = [];
  const far: CaseIndex = {
    ...services.caseIndex,
    prepare(places) {
      calls++;
      for (const place of places) told.add(key(place));
    },
    find(reporter, volume, page) {
      if (!told.has(key({ reporter, volume, page }))) untold.push(key({ reporter, volume, page }));
      return services.caseIndex.find(reporter, volume, page);
    },
  };
  const text = 'The rule is old. Terry v. Ohio, 393 U.S. 1, 21 (1968). So is this one. Miranda v. Arizona, 384 U.S. 437, 444 (1966).';
  const found = analyze(text, 'plaintext', { ...services, caseIndex: far }).findings;
  expect(found.map(({ fixes }) => fixes[0]?.title)).toContain('Write 392 U.S. 1 (Terry v. Ohio)');
  expect(untold).toEqual([]);
  expect(calls).toBeLessThan(5);
});
