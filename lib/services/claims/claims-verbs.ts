import type { Verb } from '../define';
import { addClaimEvidence } from './add-claim-evidence';
import { claimLedger } from './claim-ledger';
import { openClaim } from './open-claim';
import { placeClaim } from './place-claim';
import { readClaim } from './read-claim';
import { takeBackEvidence } from './take-back-evidence';

/** Every command and query of the claim ledger, one line each, sorted by id. */
export const claimsVerbs: readonly Verb[] = [
  addClaimEvidence,
  claimLedger,
  openClaim,
  placeClaim,
  readClaim,
  takeBackEvidence,
];
