import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SeriesForm } from '@/components/meetings/series-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { listSeries } from '@/lib/services/meetings/list-series';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { saveSeriesAction } from '../../actions';
import { askedForming } from '../../asked-forming';
import { seriesChoices } from '../series-choices';

const { series: words, nav } = messages.meetings;
export const metadata: Metadata = { title: nav.newSeries };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const NewSeriesPage = async ({ searchParams }: Props) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  if (!allowedFor(actor)('outreach.write')) notFound();
  const asked = askedForming(params);
  const [{ cluster }, { me, today, form }] = await Promise.all([ask(listSeries, { cluster: asked.cluster }), seriesChoices()]);
  const [first] = cluster.parts;
  if (!first) notFound();
  return (
    <>
      <PageHead title={nav.newSeries} crumbs={[{ label: words.title, href: `/meetings?cluster=${cluster.code}` }]} />
      <SeriesForm
        {...form} save={saveSeriesAction} subclusters={cluster.parts.map(({ code, name }) => ({ value: code, label: name }))}
        initial={{
          clusterCode: cluster.code, subclusterCode: cluster.parts.find(({ code }) => code === asked.subcluster)?.code ?? first.code, title: '', rhythm: 'weeks', every: 4, nth: '', weekday: '',
          startsOn: today, time: '', durationMin: '', place: '', convenerOrganizationId: '', ownerId: me, confidentiality: 'internal',
        }}
      />
    </>
  );
};

export default NewSeriesPage;
