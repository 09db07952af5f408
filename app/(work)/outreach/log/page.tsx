import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LogContactPage } from '@/components/outreach/log-contact-page';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { earlierContactsAction, findParticipants, findPeopleOf, logContactAction } from '../actions';
import { logChoices } from '../log-choices';

export const metadata: Metadata = { title: messages.outreach.form.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const one = (value: string | string[] | undefined) => (typeof value === 'string' && value !== '' ? value : undefined);

const LogPage = async ({ searchParams }: Props) => {
  const [actor, asked] = await Promise.all([workActor(), searchParams]);
  if (!allowedFor(actor)('outreach.write')) notFound();
  const organization = one(asked.organization);
  const choices = await logChoices({ organization, person: one(asked.person) });
  if (!choices.ok) notFound();
  return (
    <div className="max-w-[36rem]">
      <PageHead title={messages.outreach.form.title} sub={messages.outreach.form.savedAsTyped} crumbs={[{ label: messages.outreach.title, href: '/outreach' }]} />
      <LogContactPage
        {...choices.value}
        back={organization && choices.value.who.length > 0 ? `/organizations/${organization}` : null}
        log={logContactAction}
        search={findParticipants}
        earlier={earlierContactsAction}
        peopleOf={findPeopleOf}
      />
    </div>
  );
};

export default LogPage;
