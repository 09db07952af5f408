import type { Verb } from '../define';
import { endRelation } from './end-relation';
import { findWays } from './find-ways';
import { moveMeasures } from './move-measures';
import { networkToMeasure } from './network-to-measure';
import { orderMeasures } from './order-measures';
import { reachOfAssociations } from './reach-of-associations';
import { networkToExport } from './network-to-export';
import { readNetwork } from './read-network';
import { readProgress } from './read-progress';
import { readPicture } from './read-picture';
import { readRelation } from './read-relation';
import { relationsOf } from './relations-of';
import { saveRelation } from './save-relation';
import { waitingMeasures } from './waiting-measures';

/** Every command and query of the network, one line each, sorted by id. */
export const networkVerbs: readonly Verb[] = [
  endRelation,
  moveMeasures,
  readNetwork,
  orderMeasures,
  readPicture,
  readProgress,
  reachOfAssociations,
  readRelation,
  relationsOf,
  saveRelation,
  networkToExport,
  networkToMeasure,
  waitingMeasures,
  findWays,
];
