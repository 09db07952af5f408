import { workspaceDigest } from '@/db/backup/workspace-digest';
import { dataFolder } from '@/lib/services/data-folder';
import { answer } from './answer';
import type { Words } from './verb';

export const tellDigest = async ({ values }: Words) => {
  const told = await workspaceDigest(dataFolder('attachments'));
  answer(values.json ? told : `${told.digest}  ${told.rows} rows of ${told.tables} tables, ${told.attachments} attachments`);
};
