import type { Verb } from '../define';
import { adoptCharter } from './adopt-charter';
import { archivePledge } from './archive-pledge';
import { deliverPledge } from './deliver-pledge';
import { formingClusters } from './forming-clusters';
import { formingOfOrganization } from './forming-of-organization';
import { linkPromise } from './link-promise';
import { moveRole } from './move-role';
import { readCharter } from './read-charter';
import { readPledge } from './read-pledge';
import { readRole } from './read-role';
import { renewPledge } from './renew-pledge';
import { restorePledge } from './restore-pledge';
import { roleMatrix } from './role-matrix';
import { saveCharter } from './save-charter';
import { savePledge } from './save-pledge';
import { saveRole } from './save-role';
import { strikeDelivery } from './strike-delivery';
import { unlinkPromise } from './unlink-promise';
import { withdrawPledge } from './withdraw-pledge';

/** Every command and query of forming clusters, one line each, sorted by id. */
export const formingVerbs: readonly Verb[] = [
  adoptCharter,
  archivePledge,
  readCharter,
  formingClusters,
  deliverPledge,
  linkPromise,
  moveRole,
  formingOfOrganization,
  readPledge,
  renewPledge,
  restorePledge,
  readRole,
  roleMatrix,
  saveCharter,
  savePledge,
  saveRole,
  strikeDelivery,
  unlinkPromise,
  withdrawPledge,
];
