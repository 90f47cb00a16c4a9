// Floors under which the build fails: they rise with the index and never fall unnoticed.
export const FLOORS = {
  firstPages: 34_580,
  namedCases: 30_340,
  otherCases: 1_380,
  parallels: 1_280,
  summaries: 2_940,
  completeVolumes: 530,
  overruledCases: 320,
  knownYears: 590,
};
export const CEILINGS = { fileBytes: 2_000_000, namesInCapitals: 5, doubtfulNames: 10 };

/** What was built, in numbers. */
export function measure({ cases, all, coverage, file }) {
  const named = cases.filter((one) => one.name !== '');
  const states = [...coverage.values()];
  return {
    firstPages: new Set(cases.map((one) => one.cite)).size,
    cases: cases.length,
    namedCases: named.length,
    aliases: cases.reduce((sum, one) => sum + one.aliases.length, 0),
    completeVolumes: states.filter((line) => line.state === 'complete').length,
    partialVolumes: states.filter((line) => line.state === 'partial').length,
    overruledCases: cases.filter((one) => one.overruledBy.length > 0).length,
    overruledLinks: cases.reduce((sum, one) => sum + one.overruledBy.length, 0),
    knownYears: states.filter((line) => line.yearFrom > 0).length,
    otherCases: all.length - cases.length,
    parallels: all.reduce((sum, one) => sum + (one.parallels?.length ?? 0), 0),
    summaries: all.filter((one) => one.summary).length,
    fileBytes: file.length,
    namesInCapitals: named.filter((one) => isShouted(one.name)).length,
    doubtfulNames: named.filter((one) => isDoubtful(one.name)).length,
  };
}

const isShouted = (name) => name.split(/ v\. /).some((side) => /[A-Z]{6}/.test(side));
const isDoubtful = (name) =>
  /^[a-z]|[|"[\]]| {2}|[a-z]\.[A-Z][a-z]|'S\b|^v\.|\bv$| V\.? [A-Z]\w+$(?<! & V\.? \w+)/.test(name) && !/^ex /.test(name);

/** Sentences on what is below its floor or above its ceiling; empty where all is well. */
export function shortfalls(measured) {
  return [
    ...Object.entries(FLOORS)
      .filter(([key, floor]) => measured[key] < floor)
      .map(([key, floor]) => `${key} is ${measured[key]}, the floor is ${floor}`),
    ...Object.entries(CEILINGS)
      .filter(([key, top]) => measured[key] > top)
      .map(([key, top]) => `${key} is ${measured[key]}, the ceiling is ${top}`),
  ];
}
