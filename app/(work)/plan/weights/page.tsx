import type { Metadata } from 'next';
import { WeightsForm } from '@/components/planning/weights-form';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { readWeights } from '@/lib/services/planning/read-weights';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { saveWeightsAction } from './actions';

const { team: words, visits } = messages.planning;

export const metadata: Metadata = { title: words.weightsTitle };

const WeightsPage = async () => {
  const [actor, { weights }] = await Promise.all([workActor(), ask(readWeights, {})]);
  return (
    <div className="max-w-[56rem]">
      <PageHead title={words.weightsTitle} sub={words.weightsSub} crumbs={[{ label: visits.title, href: '/plan' }]} />
      <Panel><WeightsForm weights={weights} save={allowedFor(actor)('indicators.define') ? saveWeightsAction : undefined} /></Panel>
    </div>
  );
};

export default WeightsPage;
