import { saysNothing } from '../quiet.ts';

saysNothing([
  [
    'history-cert-denied-old',
    'The claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999), cert. denied, 529 U.S. 1001 (2000).',
  ],
  [
    'history-cert-denied-old',
    'The claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 2007), cert. denied, 555 U.S. 1001 (2008). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). So do conclusions. Skilling v. United States, 561 U.S. 358, 364 (2010).',
  ],
  [
    'history-cert-denied-old',
    'The conviction became final when review ended. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999), cert. denied, 529 U.S. 1001 (2000). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007).',
  ],
  [
    'history-cert-denied-old',
    "The claim fails. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999), aff'd, 529 U.S. 1001 (2000). Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007).",
  ],
]);
