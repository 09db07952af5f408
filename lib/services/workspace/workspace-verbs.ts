import type { Verb } from '../define';
import { listBackups } from './list-backups';
import { moveBackup } from './move-backup';
import { nameUnit } from './name-unit';
import { orderBackup } from './order-backup';
import { previewSampleRemoval } from './preview-sample-removal';
import { readUnit } from './read-unit';
import { recordRestore } from './record-restore';
import { removeSamples } from './remove-samples';
import { sampleNotice } from './sample-notice';
import { takeBackup } from './take-backup';
import { waitingBackup } from './waiting-backup';

/** Every command and query of the workspace, one line each, sorted by id. */
export const workspaceVerbs: readonly Verb[] = [
  listBackups,
  moveBackup,
  nameUnit,
  orderBackup,
  previewSampleRemoval,
  recordRestore,
  removeSamples,
  sampleNotice,
  takeBackup,
  readUnit,
  waitingBackup,
];
