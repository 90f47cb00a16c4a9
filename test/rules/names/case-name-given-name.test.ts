import { saysNothing } from '../quiet.ts';

saysNothing([
  ['case-name-given-name', 'Charles Schwab & Co. v. Carter, 392 F.2d 1, 30 (6th Cir. 1968).'],
  ['case-name-given-name', 'A.B. v. Smith, 392 F.2d 1, 30 (6th Cir. 1968).'],
  ['case-name-given-name', 'John Deere v. Smith, 392 F.2d 1, 30 (6th Cir. 1968).'],
  ['case-name-given-name', 'In re John Smith, 392 F.2d 1, 30 (6th Cir. 1968).'],
]);
