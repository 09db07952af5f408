import type { Verb } from '../define';
import { answer } from './answer';
import { archiveRound } from './archive-round';
import { closeRound } from './close-round';
import { invite } from './invite';
import { moveRound } from './move-round';
import { openedLink } from './opened-link';
import { readRound } from './read-round';
import { readRounds } from './read-rounds';
import { revokeInvitation } from './revoke-invitation';
import { roundChoices } from './round-choices';
import { startRound } from './start-round';

/** Every command and query of collaboration ratings, one line each, sorted by id. */
export const ratingsVerbs: readonly Verb[] = [
  answer,
  archiveRound,
  closeRound,
  invite,
  moveRound,
  openedLink,
  revokeInvitation,
  readRound,
  roundChoices,
  readRounds,
  startRound,
];
