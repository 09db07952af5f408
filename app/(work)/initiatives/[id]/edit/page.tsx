import type { Metadata } from 'next';
import { InitiativeForm } from '@/components/initiatives/initiative-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { readInitiative } from '@/lib/services/initiatives/read-initiative';
import { ask } from '@/lib/web/ask';
import { saveInitiativeAction } from '../../actions';
import { formChoices } from '../../form-choices';

const { form: words, list } = messages.initiatives;
export const metadata: Metadata = { title: words.editTitle };

type Props = { params: Promise<{ id: string }> };

const EditInitiativePage = async ({ params }: Props) => {
  const { id } = await params;
  const [choices, it] = await Promise.all([formChoices(), ask(readInitiative, { id })]);
  const here = `/initiatives/${id}`;
  const kept = it.facilitatorId !== null && !choices.team.some(({ value }) => value === it.facilitatorId) ? [{ value: it.facilitatorId, label: it.facilitator ?? it.facilitatorId }] : [];
  return (
    <>
      <PageHead crumbs={[{ label: list.crumb, href: '/initiatives' }, { label: it.title, href: here }]} title={words.editTitle} />
      <InitiativeForm
        initial={{
          id, version: it.version, title: it.title, purpose: it.purpose ?? '', clusterCode: it.clusterCode, subclusterCode: it.subclusterCode ?? '', regionCode: it.regionCode, objectiveGroup: it.objectiveGroup,
          initiatedBy: it.initiatedBy, importance: it.importance ?? '', technologyFocus: it.technologyFocus ?? '', policyEnvironment: it.policyEnvironment ?? '', startedOn: it.startedOn,
          facilitatorId: it.facilitatorId ?? '', budget: it.budgetCents === null ? '' : String(it.budgetCents / 100), currency: it.currency,
        }}
        choices={{ ...choices, team: [...choices.team, ...kept] }} back={here} save={saveInitiativeAction}
      />
    </>
  );
};

export default EditInitiativePage;
