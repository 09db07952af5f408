import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { RaiseFlagForm } from '@/components/listening/red-flags/raise-flag-form';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { RecordId } from '@/lib/domain/shared/record-id';
import { messages } from '@/lib/messages';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { readContact } from '@/lib/services/outreach/read-contact';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findOrganizationChoices, organizationLabels } from '../../organizations/look-ups';
import { raiseRedFlagAction } from '../actions';

const words = messages.listening.redFlags;
export const metadata: Metadata = { title: words.raise };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const RaisePage = async ({ searchParams }: Props) => {
  const [actor, asked] = await Promise.all([workActor(), searchParams]);
  if (!allowedFor(actor)('outreach.write')) notFound();
  const idOf = (given: unknown) => (RecordId.safeParse(given).success ? String(given) : null);
  const contact = idOf(asked.contact) === null ? null : await ask(readContact, { id: idOf(asked.contact) ?? '' });
  const only = contact?.entry.organizations.length === 1 ? contact.entry.organizations[0]?.id ?? null : null;
  const organizationId = idOf(asked.organization) ?? only;
  const [team, labels] = await Promise.all([ask(colleagues, {}), organizationId ? organizationLabels([organizationId]) : []]);
  return (
    <div className="max-w-[36rem]">
      <PageHead title={words.raise} crumbs={[{ label: words.title, href: '/red-flags' }]} />
      <Panel>
        <RaiseFlagForm
          organization={labels[0] ?? null} activityId={contact ? contact.entry.id : null} least={contact?.entry.confidentiality ?? 'internal'}
          colleagues={team.colleagues.filter(({ works }) => works).map(({ id, name }) => ({ value: id, label: name }))}
          search={findOrganizationChoices} raise={raiseRedFlagAction}
        />
      </Panel>
    </div>
  );
};

export default RaisePage;
