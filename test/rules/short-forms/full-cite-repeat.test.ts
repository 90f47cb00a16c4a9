import { saysNothing } from '../quiet.ts';

saysNothing([
  ['full-cite-repeat', 'Terry v. Ohio, 392 U.S. 1, 30 (1968).\n\n# Two\n\nTerry v. Ohio, 392 U.S. 1, 27 (1968).', { format: 'markdown' }],
  ['full-cite-repeat', 'Terry v. Ohio, 392 U.S. 1, 30 (1968). In Terry v. Ohio, 392 U.S. 1 (1968), the Court held so.'],
  ['full-cite-repeat', 'Roe v. Acme Co., No. 10-1234, 2011 WL 90021, at *1 (D. Colo. May 3, 2011). It failed. Acme, 2011 WL 90021, at *3.'],
]);
