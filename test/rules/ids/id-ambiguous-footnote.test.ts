import { saysNothing } from '../quiet.ts';

saysNothing([
  [
    'id-ambiguous-footnote',
    'Text.[^1] More.[^2]\n\n[^1]: Hewitt v. Helms, 459 U.S. 460, 472 (1983).\n\n[^2]: Id. at 474.',
    { format: 'markdown' },
  ],
  [
    'id-ambiguous-footnote',
    'Text.[^1] More. Sandin v. Conner, 515 U.S. 472, 484 (1995).[^2]\n\n[^1]: Hewitt v. Helms, 459 U.S. 460, 472 (1983). See Cosco v. Uphoff, 195 F.3d 1221 (10th Cir. 1999).\n\n[^2]: Id. at 485.',
    { format: 'markdown' },
  ],
  [
    'id-ambiguous-footnote',
    'Text.[^1] More.[^2]\n\n[^1]: Hewitt v. Helms, 459 U.S. 460, 472 (1983). See id. at 473.\n\n[^2]: Id. at 474.',
    { format: 'markdown' },
  ],
]);
