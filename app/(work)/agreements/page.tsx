import type { Metadata } from 'next';
import { AgreementsTable } from '@/components/agreements/agreements-table';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { listAgreements } from '@/lib/services/agreements/list-agreements';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';

const words = messages.agreements;

export const metadata: Metadata = { title: words.title };

const AgreementsPage = async () => {
  const [actor, { agreements }] = await Promise.all([workActor(), ask(listAgreements, {})]);
  const add = allowedFor(actor)('agreements.manage') ? <ButtonLink look="primary" href="/agreements/new">{words.add}</ButtonLink> : undefined;
  return (
    <>
      <PageHead title={words.title} sub={words.sub} actions={add} />
      <Panel flush><AgreementsTable rows={agreements} /></Panel>
    </>
  );
};

export default AgreementsPage;
