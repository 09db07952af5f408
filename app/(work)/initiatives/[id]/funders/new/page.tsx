import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FunderForm } from '@/components/initiatives/funder-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { readInitiative } from '@/lib/services/initiatives/read-initiative';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findOrganizationChoices, organizationLabels } from '../../../../organizations/look-ups';
import { saveFunderAction } from '../../../actions';

const { record: words, list } = messages.initiatives;
export const metadata: Metadata = { title: words.funderTitle };

type Props = { params: Promise<{ id: string }> };

const NewFunderPage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('initiatives.write')) notFound();
  const { title } = await ask(readInitiative, { id });
  const here = `/initiatives/${id}`;
  return (
    <>
      <PageHead crumbs={[{ label: list.crumb, href: '/initiatives' }, { label: title, href: here }]} title={words.addFunder} />
      <FunderForm initiativeId={id} back={here} save={saveFunderAction} search={findOrganizationChoices} labels={organizationLabels} />
    </>
  );
};

export default NewFunderPage;
