/** Why nothing turns a deed round; the words stand in the messages. */
export const NOT_UNDOABLE_REASONS = ['access', 'mail', 'secret', 'outside', 'published', 'purged', 'backup', 'figures', 'forecast', 'handed-out', 'given-anew', 'reading'] as const;
export type NotUndoableReason = (typeof NOT_UNDOABLE_REASONS)[number];

/** Whole areas: the part of a command's id before its dot. */
const AREAS: Record<string, NotUndoableReason> = { access: 'access', notices: 'mail', imports: 'figures' };

const COMMANDS: Record<string, NotUndoableReason> = {
  'agreements.end': 'given-anew',
  'agreements.link-partner': 'access',
  'agreements.read-shared': 'reading',
  'directory.send-request': 'outside',
  'flow.take-forecasts': 'forecast',
  'follow-through.forget-removed-files': 'purged',
  'forming.adopt-charter': 'published',
  'indicators.mark-official': 'published',
  'indicators.publish-definition': 'published',
  'indicators.publish-scheme': 'published',
  'listening.publish-red-flag-rule': 'published',
  'listening.publish-survey': 'published',
  'listening.retire-red-flag-rule': 'published',
  'listening.tighten-suppression': 'published',
  'privacy.purge-records': 'purged',
  'privacy.release-disclosure': 'handed-out',
  'privacy.withdraw-consent': 'given-anew',
  'ratings.answer': 'outside',
  'ratings.invite': 'secret',
  'ratings.revoke-invitation': 'secret',
  'reports.issue': 'handed-out',
  'workspace.move-backup': 'backup',
  'workspace.order-backup': 'backup',
  'workspace.record-restore': 'backup',
  'workspace.take-backup': 'backup',
};

/** The commands and areas that cannot be undone, for the page that shows them. */
export const NOT_UNDOABLE = { areas: AREAS, commands: COMMANDS };

/** Why a command cannot be undone; null where it can. A command nobody listed can: the journal of the database holds what it wrote. */
export const cannotBeUndone = (command: string): NotUndoableReason | null =>
  COMMANDS[command] ?? AREAS[command.split('.')[0] ?? ''] ?? null;
