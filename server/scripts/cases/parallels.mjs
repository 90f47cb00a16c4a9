// The pages that print a case a second time: kept where one case alone claims them.

/**
 * Settles the parallels of all `cases`: a page that two cases claim is nobody's; a case that stands on the page that prints another
 * under the same name is that one, and goes into it (the one with a summary, else the first, stays); under another name the parallel
 * is left out, with a note. Gives the cases that are left, and notes.
 */
export function settleParallels(cases, compareNames) {
  const notes = [];
  const claims = new Map();
  const onPage = new Map();
  for (const one of cases) {
    onPage.set(one.cite, [...(onPage.get(one.cite) ?? []), one]);
    for (const cite of new Set(one.parallels)) claims.set(cite, [...(claims.get(cite) ?? []), one]);
  }
  const gone = new Set();
  for (const [cite, claimants] of claims) {
    const [one, ...more] = claimants.filter((claimant) => !gone.has(claimant));
    if (!one?.parallels.includes(cite)) continue;
    const leaveOut = (why) => {
      notes.push(
        `left out: the parallel ${cite} of ${claimants.map((claimant) => `${claimant.name}, ${claimant.cite}`).join(' and ')}: ${why}`,
      );
      for (const claimant of claimants) claimant.parallels = claimant.parallels.filter((own) => own !== cite);
    };
    if (more.length > 0) {
      leaveOut('two cases claim the page');
      continue;
    }
    const there = (onPage.get(cite) ?? []).filter((other) => other !== one && !gone.has(other));
    if (there.length === 0) continue;
    const same = there.length === 1 && [there[0].name, ...there[0].aliases].some((name) => compareNames(one.name, name) !== 'different');
    if (!same) {
      leaveOut(`${there.map((other) => other.name).join(' and ')} stands there`);
      continue;
    }
    const [stays, goes] = there[0].summary && !one.summary ? [there[0], one] : [one, there[0]];
    const prints = [...stays.parallels, ...goes.parallels, goes.cite].filter((own) => own !== stays.cite);
    stays.parallels = [...new Set(prints)];
    gone.add(goes);
  }
  return { cases: cases.filter((one) => !gone.has(one)), notes };
}
