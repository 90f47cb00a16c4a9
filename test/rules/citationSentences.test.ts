import { describe } from 'vitest';
import { saysNothing } from './quiet.ts';

const OLIM = 'Olim v. Wakinekona, 461 U.S. 238, 249 (1983)';
const COSCO = 'Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999)';

describe('a near miss of the rules about signals', () => {
  saysNothing([
    ['signal-eg', `Many courts agree. See, e.g., ${COSCO}.`],
    ['signal-eg', `Some factors, e.g., cost, matter. ${COSCO}.`],
    ['signal-comma', `As we shall see, ${OLIM}, is to the point.`],
    ['signal-cf', `Parole differs. Cf. ${OLIM}.`],
    ['signal-case', `The court will see ${OLIM} in another light.`],
    ['signal-case', `Discretion defeats the claim, see ${OLIM}, and that ends it.`],
    ['signal-case', `It is so under Smith et al. see ${OLIM}.`],
    ['signal-order', `See ${OLIM}; cf. ${COSCO}; but see Terry v. Ohio, 392 U.S. 1, 30 (1968).`],
    ['signal-order', `The point is settled, but see ${OLIM}; see also ${COSCO}, and that ends it.`],
    ['signal-compare-with', `Compare ${OLIM}, with ${COSCO}.`],
    ['string-separator', `The Court decided ${OLIM}, and ${COSCO}, in like manner.`],
    ['string-separator', `Plaintiff relies on ${OLIM}; and ${COSCO}.`],
    ['citation-sentence-period', `${OLIM}\n\n${COSCO}`],
    ['citation-sentence-period', `The claim fails on all grounds. See ${OLIM}\n\n; see also ${COSCO}.`],
    ['citation-sentence-period', `The claim fails on all grounds. See ${OLIM}`],
    ['citation-sentence-period', 'The claim fails on all grounds. See Olim v. Wakinekona, 461 U.S. 238\n\nThe State disagrees.'],
    [
      'citation-sentence-period',
      'The claim fails on all grounds. See Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir.)\n\nThe State disagrees.',
    ],
  ]);
});

describe('a near miss of the rules about parentheticals', () => {
  saysNothing([
    ['paren-spacing', '42 U.S.C. \u00a7 2000e-2(a)(1).'],
    ['paren-unbalanced', `${OLIM} (finding no interest (in transfer)).`],
    ['paren-unbalanced', `The claim fails. ${OLIM} (finding no interest in\n\ntransfer between prisons). It ends there.`],
    ['paren-order', `${COSCO} (quoting ${OLIM} (Marshall, J., dissenting)).`],
    ['paren-order', 'Jesner v. Arab Bank, 584 U.S. 241, 260 (2018) (opinion of the Court) (slip op., at 18).'],
    ['paren-explanatory-case', `${OLIM} ("Holding the line is enough.").`],
    ['paren-explanatory-participle', 'Vitek v. Jones, 445 U.S. 480, 487 (1980) (states may not transfer at will).'],
    ['paren-explanatory-period', `${OLIM} ("No interest is created.").`],
    ['paren-explanatory-period', `${OLIM} (rejecting the claim against Acme Co.).`],
    ['paren-weight-form', `${COSCO} (en banc) (per curiam).`],
    ['paren-judge-form', 'Terry v. Ohio, 392 U.S. 1, 38 (1968) (Douglas, J., dissenting).'],
    ['paren-judge-form', 'Terry v. Ohio, 392 U.S. 1, 38 (1968) (opinion of Harlan, J.).'],
    ['paren-emphasis', `${OLIM} (emphasis added).`],
    ['paren-quotes-omitted', `${OLIM} (citation omitted).`],
    ['paren-cleaned-up', 'The yard was cleaned up (at last).'],
    ['paren-quoting-form', 'See Reply \u00b6 32 (citing to the record at length).'],
    ['sic-form', 'It said "the principle [sic] reason." Compl. \u00b6 9.'],
    ['ellipsis-spacing', 'He paused ... and went on.'],
    ['ellipsis-spacing', 'It reads: "rights . . . must be given some meaning."'],
    ['ellipsis-spacing', 'It reads: "rights \\ldots{} must be given."', { format: 'latex' }],
    ['ellipsis-start', 'It reads: "Rights . . . must be given some meaning."'],
  ]);
});

describe('a near miss of the rules about history', () => {
  saysNothing([
    ['history-comma', `${COSCO}, rev'g 12 F. Supp. 2d 100 (D. Colo. 1998).`],
    ['history-comma', `${COSCO}, overruled by Terry v. Ohio, 392 U.S. 1 (1968).`],
    ['history-form', `The judgment was affirmed, and ${COSCO}, was cited.`],
    ['history-sub-nom', `${COSCO}, rev'd sub nom. ${OLIM}.`],
    ['history-same-year', 'Cosco v. Uphoff, 195 F.3d 1221 (10th Cir. Jan. 5, 1999), cert. denied, 528 U.S. 1001 (1999).'],
    ['history-same-year', 'Cosco v. Uphoff, 195 F.3d 1221 (10th Cir. 1998), cert. denied, 528 U.S. 1001 (1999).'],
  ]);
});
