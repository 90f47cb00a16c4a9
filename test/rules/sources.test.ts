import { describe, expect, it } from 'vitest';
import { findingsOf, withEdits } from './check.ts';
import { saysNothing } from './quiet.ts';

const TERRY = 'Terry v. Ohio, 392 U.S. 1, 30 (1968).';
const ROE = 'Roe v. Acme Co., No. 10-1234, 2011 WL 90021, at *4 (D. Colo. Aug. 4, 2011).';

describe('a near miss of the rules about the record and other sources', () => {
  saysNothing([
    ['wl-form', ROE],
    ['wl-docket-missing', `${ROE} Labels fail. Roe v. Acme Co., 2011 WL 90021, at *5 (D. Colo. Aug. 4, 2011).`],
    ['wl-docket-missing', 'Doe v. Roe, 1814 WL 726 (N.Y. Sup. Ct. Oct. 1, 1814).'],
    ['wl-full-date', ROE],
    ['docket-form', 'Roe v. Acme Co., Civ. No. 10-1234, 2011 WL 90021, at *4 (D. Minn. Aug. 4, 2011).'],
    ['ecf-form', 'Compl. \u00b6 11, ECF No. 1. Dkt. 12.'],
    ['record-form-mixed', 'App. 29; App. 30. Tr. at 12. ECF No. 5 at 6. ECF No. 7.'],
    ['journal-abbrev', '4 Harv. L. Rev. 193 (1890). 4 HARV. L. REV. 193 (1890).'],
    ['edition-ordinal', 'The second ed. appeared in 1988.'],
    ['edition-ordinal', "Consent, Black's Law Dictionary (12th ed. 2024)."],
  ]);
});

describe('a near miss of the rules that compare citations', () => {
  saysNothing([
    ['case-cite-conflict', 'Smith v. Jones, 12 F.3d 100 (2d Cir. 1993). It held so. Smith v. Jones, 14 F.3d 907 (2d Cir. 1993).'],
    ['case-cite-conflict', `${TERRY} ${TERRY}`],
    ['case-name-conflict', `${TERRY} It held so. State v. Terry, 392 U.S. 1, 30 (1968).`],
    ['case-name-conflict', 'Bd. of Regents v. Roth, 408 U.S. 564 (1972). Board of Regents v. Roth, 408 U.S. 564 (1972).'],
    [
      'quote-pin-conflict',
      '"A legitimate claim." Roth v. Bd., 408 U.S. 1, 4 (1972). "A legitimate claim." Roth v. Bd., 408 U.S. 1, 5 (1972).',
    ],
    ['cite-whitespace', 'Labels fail.  Terry v. Ohio, 392 U.S. 1, 30 (1968).'],
    ['cite-whitespace', 'Terry v. Ohio, 392 U.S.\n  1, 30 (1968).'],
    ['star-page-artifact', 'Doe v. Roe, No. 1, 2011 WL 9, at *5 (D. Colo. Aug. 4, 2011). Then 2*3 is six.'],
    ['footnote-mark-artifact', 'Terry v. Ohio, 392 U.S. 1, 30 (1968). 2 F.3d 5 is another.'],
  ]);
});

const NAMES = 'Labels fail. *Ashcroft v. Iqbal*, 556 U.S. 662, 678 (2009).';

describe('a near miss of the rules about emphasis', () => {
  saysNothing([
    ['italic-case-name', `${TERRY} *Never* so.`, { format: 'markdown' }],
    ['italic-case-name', `# On ${TERRY}\n\n${NAMES}`, { format: 'markdown' }],
    ['italic-case-name', `${NAMES} *See ${TERRY}*`, { format: 'markdown' }],
    ['italic-comma', 'The claim. *Liberty Lobby, Inc. v. Roe*, 1 F.3d 10, 12 (2d Cir. 1993).', { format: 'markdown' }],
    ['italic-overrun', `${NAMES} *He relies on Terry v. Ohio, 392 U.S. 1, 30 (1968), alone.*`, { format: 'markdown' }],
    ['italic-id', `${TERRY} So it held. Id. at 31.`, { format: 'markdown' }],
    ['italic-id', `${NAMES} So it held. *Id.* at 679. *Id. at 680.*`, { format: 'markdown' }],
    ['italic-signal', `${NAMES} So it held. *See Ashcroft v. Iqbal*, 556 U.S. 662, 679 (2009).`, { format: 'markdown' }],
    ['italic-signal', `${NAMES} The court will see *Roe v. Doe*, 1 F.3d 10, 12 (2d Cir. 1993), anew.`, { format: 'markdown' }],
    ['ordinal-superscript', 'Labels fail.<sup>2</sup> *Roe v. Doe*, 1 F.3d 10, 12 (2d Cir. 1993).', { format: 'markdown' }],
  ]);
});

describe('emphasis in each host format', () => {
  it.each([
    ['markdown', '_Ashcroft v. Iqbal_, 556 U.S. 662 (2009). Id. at 679.', '_Id._ at'],
    ['latex', '\\textit{Ashcroft v. Iqbal}, 556 U.S. 662 (2009). Id. at 679.', '\\textit{Id.} at'],
    ['typst', '#emph[Ashcroft v. Iqbal], 556 U.S. 662 (2009). Id. at 679.', '#emph[Id.] at'],
    ['html', '<p><em>Ashcroft v. Iqbal</em>, 556 U.S. 662 (2009). Id. at 679.</p>', '<em>Id.</em> at'],
  ] as const)('is written as %s writes it', (format, text, mended) => {
    const [finding] = findingsOf(text, 'italic-id', { format });
    expect(withEdits(text, finding.fixes[0].edits)).toContain(mended);
  });
});
