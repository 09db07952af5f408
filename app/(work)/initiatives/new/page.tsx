import type { Metadata } from 'next';
import { InitiativeForm } from '@/components/initiatives/initiative-form';
import { PageHead } from '@/components/ui/page-head';
import { DEFAULT_CLUSTER } from '@/lib/domain/indicators/cluster-question';
import { DEFAULT_REGION } from '@/lib/domain/indicators/region-question';
import { messages } from '@/lib/messages';
import { saveInitiativeAction } from '../actions';
import { formChoices } from '../form-choices';

const { form: words, list } = messages.initiatives;
export const metadata: Metadata = { title: words.newTitle };

type Props = { searchParams: Promise<{ cluster?: string | string[]; subcluster?: string | string[] }> };

const NewInitiativePage = async ({ searchParams }: Props) => {
  const [choices, { cluster, subcluster }] = await Promise.all([formChoices(), searchParams]);
  const found = choices.clusters.find(({ code }) => code === cluster) ?? choices.clusters.find(({ code }) => code === DEFAULT_CLUSTER) ?? choices.clusters[0];
  const part = found?.parts.find(({ value }) => value === subcluster)?.value ?? '';
  return (
    <>
      <PageHead crumbs={[{ label: list.crumb, href: '/initiatives' }]} title={words.newTitle} />
      <InitiativeForm
        initial={{
          title: '', purpose: '', clusterCode: found?.code, subclusterCode: part, regionCode: DEFAULT_REGION, objectiveGroup: 'commercial_cooperation', initiatedBy: 'jointly', importance: '',
          technologyFocus: '', policyEnvironment: '', startedOn: choices.today, facilitatorId: choices.team.some(({ value }) => value === choices.me) ? choices.me : '', budget: '', currency: 'CAD',
        }}
        choices={choices} back="/initiatives" save={saveInitiativeAction}
      />
    </>
  );
};

export default NewInitiativePage;
