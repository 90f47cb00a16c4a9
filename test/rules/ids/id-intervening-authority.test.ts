import { saysNothing } from '../quiet.ts';

saysNothing([
  [
    'id-intervening-authority',
    'A benefit must be specific. Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972). The Act, in Section 1983, gives the remedy. Id. at 577.',
  ],
  ['id-intervening-authority', 'The Act reaches the county. 42 U.S.C. \u00a7 1983. So Section 1983 gives the remedy. Id.'],
  [
    'id-intervening-authority',
    'The claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).\n\n# The facts\n\nThe cells were searched. Id. at 1224.',
    { format: 'markdown' },
  ],
]);
