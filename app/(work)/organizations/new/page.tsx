import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OrganizationForm } from '@/components/register/organization-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { saveOrganizationAction } from '../actions';
import { formChoices } from '../form-choices';
import { findAlike, findIndustryChoices, findOrganizationChoices, findTagChoices, organizationLabels } from '../look-ups';

const { form: words, organization } = messages.register;

export const metadata: Metadata = { title: words.newTitle };

type Props = { searchParams: Promise<{ name?: string | string[] }> };

const NewOrganizationPage = async ({ searchParams }: Props) => {
  const [actor, { name }] = await Promise.all([workActor(), searchParams]);
  if (!allowedFor(actor)('register.write')) notFound();
  const choices = await formChoices();
  return (
    <>
      <PageHead crumbs={[{ label: organization.crumb, href: '/organizations' }]} title={words.newTitle} />
      <OrganizationForm
        {...choices}
        initial={{
          legalName: typeof name === 'string' ? name.slice(0, 200) : '', kind: 'firm', status: 'active', rightsHolder: false, ownerId: actor.id, parentId: null,
          tradeNames: [], industries: [], subclusters: [], tags: [], website: '', businessNumber: '', about: '', foundedYear: null,
          sites: [{ place: '', regionCode: '', jobsBasis: '', jobsCount: null, jobsLow: null, jobsHigh: null, jobsAsOf: '' }],
        }}
        save={saveOrganizationAction}
        search={findOrganizationChoices}
        labels={organizationLabels}
        findIndustries={findIndustryChoices}
        findTags={findTagChoices}
        alike={findAlike}
        industryTitles={{}}
        organizationNames={{}}
      />
    </>
  );
};

export default NewOrganizationPage;
