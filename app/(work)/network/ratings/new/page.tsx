import type { Metadata } from 'next';
import { StartRoundForm } from '@/components/ratings/start-round-form';
import { PageHead } from '@/components/ui/page-head';
import { MOST_IN_ROUND } from '@/lib/domain/ratings/round-size';
import { addDays } from '@/lib/domain/shared/add-days';
import { messages } from '@/lib/messages';
import { roundChoices } from '@/lib/services/ratings/round-choices';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { notFound } from 'next/navigation';
import { findOrganizationChoices } from '../../../organizations/look-ups';
import { startRoundAction } from '../actions';

const words = messages.ratings;

export const metadata: Metadata = { title: words.form.title };

/** How long a round is open unless somebody says otherwise. */
const DAYS_OPEN = 21;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const StartRoundPage = async ({ searchParams }: Props) => {
  const [actor, { subcluster }] = await Promise.all([workActor(), searchParams]);
  if (!allowedFor(actor)('readiness.write')) notFound();
  const chosen = typeof subcluster === 'string' ? subcluster.slice(0, 120) : '';
  const { today, subclusters, organizations } = await ask(roundChoices, { subcluster: chosen || undefined });
  const initial = {
    question: words.form.questionValue, subcluster: organizations.length > 0 ? chosen : '', opensOn: today, closesOn: addDays(today, DAYS_OPEN),
    organizationIds: organizations.filter(({ member }) => member).map(({ id }) => id).slice(0, MOST_IN_ROUND),
  };
  return (
    <>
      <PageHead title={words.form.title} sub={words.form.lead} crumbs={[{ label: words.title, href: '/network/ratings' }]} />
      <StartRoundForm
        key={chosen} initial={initial} offered={organizations} search={findOrganizationChoices} action={startRoundAction}
        subclusters={subclusters.map(({ value, name }) => ({ value, label: name }))}
      />
    </>
  );
};

export default StartRoundPage;
