import { saysNothing } from '../quiet.ts';

saysNothing([
  ['emphasis-mixed', '*Terry v. Ohio*, 392 U.S. 1, 30 (1968). _Ashcroft v. Iqbal_, 556 U.S. 662, 678 (2009).', { format: 'markdown' }],
  ['emphasis-mixed', '*Terry v. Ohio*, 392 U.S. 1, 30 (1968). The word <u>must</u> is underlined.', { format: 'markdown' }],
  [
    'emphasis-mixed',
    '\\emph{Terry v. Ohio}, 392 U.S. 1, 30 (1968). \\textit{Ashcroft v. Iqbal}, 556 U.S. 662, 678 (2009).',
    { format: 'latex' },
  ],
]);
