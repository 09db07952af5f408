import { dataFolder } from '../data-folder';

/** Names an archive in the backups folder can have: none of them leads out of it. */
export const BACKUP_NAME = /^[A-Za-z0-9][A-Za-z0-9-]{0,80}\.tar\.gz$/;

export const backupFile = (name: string) => dataFolder('backups', name);
