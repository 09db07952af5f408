import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EditContactPage } from '@/components/outreach/edit-contact-page';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { readContact } from '@/lib/services/outreach/read-contact';
import { ask } from '@/lib/web/ask';
import { workActor } from '@/lib/web/work-actor';
import { editContactAction, findParticipants, readContactAction } from '../../actions';

export const metadata: Metadata = { title: messages.outreach.form.editTitle };

type Props = { params: Promise<{ id: string }> };

const EditPage = async ({ params }: Props) => {
  const [, { id }] = await Promise.all([workActor(), params]);
  const [contact, team] = await Promise.all([ask(readContact, { id }), ask(colleagues, {})]);
  if (!contact.mayEdit) notFound();
  const { title, form } = messages.outreach;
  return (
    <div className="max-w-[36rem]">
      <PageHead title={form.editTitle} crumbs={[{ label: title, href: '/outreach' }, { label: contact.entry.summary, href: `/outreach/${id}` }]} />
      <EditContactPage
        contact={contact}
        today={contact.today}
        me={team.me}
        colleagues={team.colleagues}
        edit={editContactAction}
        read={readContactAction}
        search={findParticipants}
      />
    </div>
  );
};

export default EditPage;
