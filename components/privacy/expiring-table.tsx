import { DataTable, type Column } from '@/components/ui/data-table';
import { DueTag } from '@/components/ui/due-tag';
import { Tag } from '@/components/ui/tag';
import type { ConsentScope } from '@/lib/domain/privacy/consent-scope';
import type { SubjectKind } from '@/lib/domain/privacy/subject-input';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';

export interface ExpiringConsent {
  id: string;
  scope: ConsentScope;
  givenOn: string;
  expiresOn: string | null;
  givenBy: string;
  sample: boolean;
  subject: { kind: SubjectKind; id: string; name: string };
}

/** Whom to ask again, the soonest first. */
export function ExpiringTable({ consents, today }: { consents: readonly ExpiringConsent[]; today: string }) {
  const { consents: words, scopes } = messages.privacy;
  const columns: Column<ExpiringConsent>[] = [
    { key: 'who', head: words.subject, cell: ({ subject, sample }) => <><a href={`/${subject.kind === 'person' ? 'people' : 'organizations'}/${subject.id}`}>{subject.name}</a> {sample ? <Tag>{messages.outreach.sample}</Tag> : null}</> },
    { key: 'scope', head: words.scope, cell: ({ scope }) => scopes[scope] },
    { key: 'by', head: words.givenBy, cell: ({ givenBy, givenOn }) => `${givenBy}, ${format.day(givenOn, 'year')}` },
    { key: 'ends', head: words.ends, cell: ({ expiresOn }) => (expiresOn ? <DueTag day={expiresOn} today={today} /> : null) },
  ];
  return <DataTable caption={words.expiring} columns={columns} rows={consents} rowKey={({ id }) => id} stacked />;
}
