import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SiteForm } from '@/components/register/site-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { organizationPage } from '@/lib/services/register/organization-page';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { saveSiteAction } from '../../../actions';
import { formChoices } from '../../../form-choices';

const { site: words, organization } = messages.register;

export const metadata: Metadata = { title: words.newTitle };

type Props = { params: Promise<{ id: string }> };

const NewSitePage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('register.write')) notFound();
  const [{ legalName }, { places }] = await Promise.all([ask(organizationPage, { id }), formChoices()]);
  return (
    <>
      <PageHead crumbs={[{ label: organization.crumb, href: '/organizations' }, { label: legalName, href: `/organizations/${id}` }]} title={words.newTitle} />
      <SiteForm
        {...places}
        initial={{ organizationId: id, name: '', address: '', place: '', regionCode: '', jobsBasis: '', jobsCount: null, jobsLow: null, jobsHigh: null, jobsAsOf: '', closedOn: '' }}
        save={saveSiteAction}
      />
    </>
  );
};

export default NewSitePage;
