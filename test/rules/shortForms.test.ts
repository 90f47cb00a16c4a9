import { describe } from 'vitest';
import { saysNothing } from './quiet.ts';

const TWOMBLY = 'Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007).';
const ROTH = 'Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972).';

describe('a near miss of the rules about id. and short forms', () => {
  saysNothing([
    ['id-kind-mismatch', 'Restatement (Second) of Torts \u00a7 402A (Am. L. Inst. 1965). The rule. Id. \u00a7 652A.'],
    ['id-kind-mismatch', `${ROTH} The Act is 42 U.S.C. \u00a7 1983, and it was read so. Id. at 577.`],
    ['id-pin-range', 'Sandin v. Conner, 515 U.S. 472, 115 S. Ct. 2293 (1995). It was close. Id. at 2295.'],
    ['id-pin-range', `${TWOMBLY} The brief says so too, Brief for Respondent 10, and adds more. Id. at 12.`],
    ['id-comma', `${TWOMBLY} So it held. Id. at 555, and elsewhere.`],
    ['id-comma', `${TWOMBLY} So it held. Id., at 555.`, { config: { profile: 'scotus' } }],
    ['id-at-missing', `${TWOMBLY} So it held. Id. 555 F.2d 10 is another case.`],
    ['id-at-missing', 'Jones Dep. 8:24. He ran. Id. 9:5.'],
    ['id-at-missing', 'App. 29. It was made permanent. Id. 30.'],
    ['id-capital', `${TWOMBLY} So it held. See id. at 555; id. at 557. Id. at 560.`],
    ['id-capital', `As was held, id. at 555, ${TWOMBLY}`],
    ['id-capital', `${TWOMBLY} It said so plainly et seq. id. at 555.`],
    ['ibid', `${TWOMBLY} So it held. Ibid.`, { config: { profile: 'california' } }],
    ['short-at-missing', `In Twombly, 550 U.S. 544, the Court spoke. ${TWOMBLY}`],
    ['short-at-missing', `${TWOMBLY} Ashcroft v. Iqbal, 556 U.S. 662 (2009). Twombly, 550 U.S. at 555.`],
    ['short-reporter-missing', `${TWOMBLY} He met Twombly at 5 Main Street, and Twombly at 12.`],
    ['short-reporter-missing', `${ROTH} So it held. Roth, 408 U.S. at 577.`],
    ['short-year', 'Smith v. Jones, 1 F.3d 10, 12 (2d Cir. 1993). Smith v. Doe, 2 F.3d 20, 22 (2d Cir. 1995). Smith, 2 F.3d at 24 (1995).'],
    ['short-government-name', 'South Dakota v. Ohio, 483 U.S. 203, 207 (1987). So it held. South Dakota, 483 U.S. at 208.'],
    ['short-name-unknown', `${ROTH} Perry v. Sindermann, 408 U.S. 593, 601 (1972). So it held. Sindermann, 408 U.S. at 602.`],
    ['supra-case', `${TWOMBLY} So it held. Twombly, supra, at 555.`, { config: { profile: 'california' } }],
    ['supra-case', 'Richard A. Posner, Goodbye to the Bluebook, 53 U. Chi. L. Rev. 1343, 1344 (1986). It holds. Posner, supra, at 1349.'],
    ['supra-form', 'As shown above, the claim is barred. See supra Part II; supra note 5; supra p. 4.'],
    ['supra-no-antecedent', 'As noted in Section III.A.2, supra, the claim fails.'],
    ['supra-no-antecedent', 'William L. Prosser wrote the book on torts. Prosser, supra, at 25.'],
    ['hereinafter-form', 'The company (hereinafter "Acme") consents.'],
    ['hereinafter-form', "Nat'l Rsch. Council, Strengthening Forensic Science 173 (2009) [hereinafter NRC Report]."],
  ]);
});
