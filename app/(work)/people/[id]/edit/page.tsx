import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PersonForm } from '@/components/register/person-form';
import { PageHead } from '@/components/ui/page-head';
import { personName } from '@/lib/domain/register/person-name';
import { messages } from '@/lib/messages';
import { personToEdit } from '@/lib/services/register/person-to-edit';
import { ask } from '@/lib/web/ask';
import { findAlike, findOrganizationChoices, organizationLabels } from '../../../organizations/look-ups';
import { savePersonAction } from '../../actions';

const { personForm: words, person } = messages.register;

export const metadata: Metadata = { title: person.edit };

type Props = { params: Promise<{ id: string }> };

const EditPersonPage = async ({ params }: Props) => {
  const { id } = await params;
  const { fields, version, archived } = await ask(personToEdit, { id });
  const back = `/people/${id}`;
  if (archived) redirect(back);
  const name = personName({ givenName: fields.givenName ?? '', familyName: fields.familyName ?? '' });
  return (
    <>
      <PageHead crumbs={[{ label: person.crumb, href: '/people' }, { label: name, href: back }]} title={words.editTitle(name)} />
      <PersonForm initial={{ ...fields, id, version }} save={savePersonAction} back={back} alike={findAlike} search={findOrganizationChoices} labels={organizationLabels} />
    </>
  );
};

export default EditPersonPage;
