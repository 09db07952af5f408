import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EntryForm } from '@/components/directory/entry-form';
import { ButtonLink } from '@/components/ui/button-link';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { entryToEdit } from '@/lib/services/directory/entry-to-edit';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { saveEntryAction } from '../../actions';

type Props = { params: Promise<{ id: string }> };

const { form: words, staff } = messages.directory;

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: words.title((await ask(entryToEdit, await params)).name) });

const EntryEditPage = async ({ params }: Props) => {
  const actor = await workActor();
  if (!allowedFor(actor)('register.write')) notFound();
  const { id, name, version, capabilities, phone, email, consent } = await ask(entryToEdit, await params);
  return (
    <>
      <PageHead title={words.title(name)} sub={words.sub} crumbs={[{ label: staff.title, href: '/reports/directory' }, { label: name, href: `/organizations/${id}` }]} />
      {consent.standing === 'given'
        ? <Panel><EntryForm organizationId={id} version={version} capabilities={capabilities} phone={phone} email={email} save={saveEntryAction} /></Panel>
        : <NoteBox tone="warn" title={words.noConsent}><ButtonLink href={`/organizations/${id}#consents`}>{words.noConsentLink}</ButtonLink></NoteBox>}
    </>
  );
};

export default EntryEditPage;
