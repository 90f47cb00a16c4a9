import { saysNothing } from '../quiet.ts';

saysNothing([
  [
    'hereinafter-unused',
    "Nat'l Rsch. Council, Strengthening Forensic Science 173 (2009) [hereinafter NRC Report]. Fingerprints fare better. NRC Report, supra, at 136.",
  ],
  [
    'hereinafter-unused',
    "Nat'l Rsch. Council, Strengthening Forensic Science 173 (2009) [hereinafter NRC\nReport]. The NRC Report says more.",
  ],
  ['hereinafter-unused', 'Roe (hereinafter "Acme") sued.'],
]);
