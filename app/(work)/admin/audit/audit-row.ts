import type { AuditRow } from '@/components/audit/audit-table';
import { deedWords } from '@/lib/domain/audit/deed-words';
import { fieldWords } from '@/lib/domain/audit/field-words';
import { recordPath } from '@/lib/domain/audit/record-path';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { listAuditEvents } from '@/lib/services/audit/list-audit-events';

type Event = Awaited<ReturnType<typeof listAuditEvents>>['events'][number];

const texts = messages.audit;

const who = ({ actorKind, actorId, actorName }: Event): string => {
  if (actorKind === 'visitor') return texts.visitor(actorId);
  if (actorKind === 'system') return texts.system;
  return actorName ?? (actorKind === 'job' ? texts.job : texts.someone);
};

const valueWords = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return texts.nothing;
  if (typeof value === 'string') return value.startsWith('hmac:') ? null : value;
  return Array.isArray(value) ? value.map(String).join(', ') : JSON.stringify(value);
};

/** An event in the words of the page. */
export const auditRow = (event: Event, zone: string): AuditRow => ({
  seq: event.seq,
  when: format.instant(event.at, zone),
  who: who(event),
  deed: deedWords(event.command),
  record: texts.records[event.record] ?? event.record,
  recordName: event.recordName,
  recordHref: recordPath(event.record, event.recordId),
  level: event.level === 'restricted' || event.level === 'sealed' ? event.level : null,
  changes: event.changed.map((field) => ({ field: fieldWords(field), value: valueWords(event.values[field]) })),
  reason: event.reason,
});
