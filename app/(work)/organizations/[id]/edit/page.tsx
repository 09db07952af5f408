import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { OrganizationForm } from '@/components/register/organization-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { organizationToEdit } from '@/lib/services/register/organization-to-edit';
import { ask } from '@/lib/web/ask';
import { saveOrganizationAction } from '../../actions';
import { formChoices } from '../../form-choices';
import { findAlike, findIndustryChoices, findOrganizationChoices, findTagChoices, organizationLabels } from '../../look-ups';

const { form: words, organization } = messages.register;

export const metadata: Metadata = { title: organization.edit };

type Props = { params: Promise<{ id: string }> };

const EditOrganizationPage = async ({ params }: Props) => {
  const { id } = await params;
  const [stored, choices] = await Promise.all([ask(organizationToEdit, { id }), formChoices()]);
  const { fields } = stored;
  if (stored.archived) redirect(`/organizations/${id}`);
  return (
    <>
      <PageHead
        crumbs={[{ label: organization.crumb, href: '/organizations' }, { label: fields.legalName, href: `/organizations/${id}` }]}
        title={words.editTitle(fields.legalName)}
      />
      <OrganizationForm
        {...choices}
        initial={{ ...fields, id, version: stored.version }}
        save={saveOrganizationAction}
        search={findOrganizationChoices}
        labels={organizationLabels}
        findIndustries={findIndustryChoices}
        findTags={findTagChoices}
        alike={findAlike}
        industryTitles={stored.industryTitles}
        organizationNames={fields.parentId && stored.parentName ? { [fields.parentId]: stored.parentName } : {}}
      />
    </>
  );
};

export default EditOrganizationPage;
