export const BACKUP_STATES = ['waiting', 'running', 'done', 'failed'] as const;

/** The backup ordered last, and how far it has come. */
export type BackupJob = {
  readonly state: (typeof BACKUP_STATES)[number];
  readonly orderedBy: string;
  readonly orderedAt: string;
  readonly rowsDone: number;
  readonly rowsTotal: number | null;
  /** A job holds it while this instant lies ahead; ISO text. */
  readonly leaseUntil: string | null;
  readonly file: string | null;
  readonly failure: string | null;
};
