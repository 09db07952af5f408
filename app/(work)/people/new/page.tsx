import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PersonForm } from '@/components/register/person-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { findLabels } from '@/lib/services/register/find-labels';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findAlike, findOrganizationChoices, organizationLabels } from '../../organizations/look-ups';
import { savePersonAction } from '../actions';

const { personForm: words, person } = messages.register;

export const metadata: Metadata = { title: words.newTitle };

type Props = { searchParams: Promise<{ organization?: string | string[]; name?: string | string[] }> };

/** The last word is the family's; a form shows both to be put right. */
const namesIn = (name: string) => {
  const words = name.trim().split(/\s+/);
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' };
};

const NewPersonPage = async ({ searchParams }: Props) => {
  const [actor, { organization, name }] = await Promise.all([workActor(), searchParams]);
  if (!allowedFor(actor)('register.write')) notFound();
  const [employer] = typeof organization === 'string' && organization ? await ask(findLabels, { organizationIds: [organization] }) : [];
  const back = employer ? `/organizations/${employer.id}` : '/people';
  return (
    <>
      <PageHead crumbs={[employer ? { label: employer.label, href: back } : { label: person.crumb, href: back }]} title={words.newTitle} />
      <PersonForm
        initial={{
          ...namesIn(typeof name === 'string' ? name.slice(0, 200) : ''), pronoun: '', languages: [], email: '', phone: '', preferredChannel: '', doNotContactSince: '', about: '',
          affiliation: { organizationId: employer?.id ?? '', title: '', flags: [], primary: true, validFrom: '' },
        }}
        save={savePersonAction}
        back={back}
        alike={findAlike}
        search={findOrganizationChoices}
        labels={organizationLabels}
      />
    </>
  );
};

export default NewPersonPage;
