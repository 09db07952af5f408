import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SiteForm } from '@/components/register/site-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { organizationPage } from '@/lib/services/register/organization-page';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { removeSiteAction, saveSiteAction } from '../../../actions';
import { formChoices } from '../../../form-choices';

const { site: words, organization } = messages.register;

export const metadata: Metadata = { title: words.editTitle };

type Props = { params: Promise<{ id: string; siteId: string }> };

const SitePage = async ({ params }: Props) => {
  const [actor, { id, siteId }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('register.write')) notFound();
  const [{ legalName, sites }, { places }] = await Promise.all([ask(organizationPage, { id }), formChoices()]);
  const found = sites.find((site) => site.id === siteId);
  if (!found) notFound();
  const { regionName: _regionName, ...site } = found;
  return (
    <>
      <PageHead
        crumbs={[{ label: organization.crumb, href: '/organizations' }, { label: legalName, href: `/organizations/${id}` }]}
        title={site.name ?? site.place ?? words.editTitle}
      />
      <SiteForm {...places} initial={{ ...site, organizationId: id }} save={saveSiteAction} remove={removeSiteAction} />
    </>
  );
};

export default SitePage;
