/** Fields that are derived from others in the same transaction; an undo derives them anew. */
export const DERIVED: Readonly<Record<string, readonly string[]>> = { organizations: ['jobsTotal'] };

type Move = { of: string; order: string; from?: string; to?: string; position?: string; day?: string; by?: string; at?: string; note?: string };

/**
 * Steps that are only ever added to. One is taken back only while it is the last of its record; where the database itself refuses to let it go
 * (`opposite`), a step back is added instead, and a record whose first step it is is archived instead of removed.
 */
export const MOVES: Readonly<Record<string, Move & { opposite?: true }>> = {
  initiative_moves: { of: 'initiativeId', order: 'createdAt' },
  cluster_role_moves: { of: 'roleId', order: 'position' },
  red_flag_steps: { of: 'flagId', order: 'at' },
  stage_moves: { of: 'caseId', order: 'position', opposite: true, from: 'fromStage', to: 'toStage', position: 'position', day: 'movedOn', by: 'movedBy', at: 'recordedAt', note: 'note' },
  claim_moves: { of: 'claimId', order: 'position', opposite: true, from: 'fromState', to: 'toState', position: 'position', day: 'movedOn', by: 'movedBy', at: 'recordedAt', note: 'why' },
};

/** Fields no two rows share: emptied before they go back, since two rows may change places. */
export const UNIQUE_FIELDS: Readonly<Record<string, readonly string[]>> = { organizations: ['businessNumber'], cases: ['codeKey'] };

/** References the database does not know of. */
export const SOFT_REFERENCES: readonly { table: string; field: string; to: string }[] = [
  { table: 'organizations', field: 'parentId', to: 'organizations' },
  { table: 'tasks', field: 'topicId', to: 'topics' },
  { table: 'tasks', field: 'sourceId', to: 'red_flags' },
  { table: 'tasks', field: 'sourceId', to: 'commitments' },
  { table: 'tasks', field: 'sourceId', to: 'interviews' },
  { table: 'case_links', field: 'recordId', to: 'activities' },
  { table: 'case_links', field: 'recordId', to: 'claims' },
  { table: 'case_links', field: 'recordId', to: 'red_flags' },
  { table: 'case_links', field: 'recordId', to: 'referrals' },
];
