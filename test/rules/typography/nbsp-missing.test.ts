import { saysNothing } from '../quiet.ts';

saysNothing([
  ['nbsp-missing', 'Terry v. Ohio, 392\u00a0U.S. 1, 30 (1968); 42 U.S.C. \u00a7\u00a01983.'],
  ['nbsp-missing', '\\emph{Terry v. Ohio}, 392~U.S. 1, 30 (1968).', { format: 'latex' }],
  ['nbsp-missing', 'Terry v. Ohio, 392&nbsp;U.S. 1, 30 (1968).', { format: 'markdown' }],
]);
