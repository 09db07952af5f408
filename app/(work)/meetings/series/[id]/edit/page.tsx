import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SeriesForm } from '@/components/meetings/series-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { readSeries } from '@/lib/services/meetings/read-series';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { saveSeriesAction } from '../../../actions';
import { seriesChoices } from '../../series-choices';

const { series: words } = messages.meetings;
export const metadata: Metadata = { title: words.change };

const EditSeriesPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('outreach.write')) notFound();
  const { version, fields } = await ask(readSeries, { id });
  const { form } = await seriesChoices(fields.ownerId);
  return (
    <>
      <PageHead title={words.change} crumbs={[{ label: words.title, href: '/meetings' }, { label: fields.title, href: `/meetings/series/${id}` }]} />
      <SeriesForm
        {...form} save={saveSeriesAction} subclusters={[]}
        initial={{
          ...fields, id, version, nth: fields.nth ?? '', weekday: fields.weekday ?? '', time: fields.time ?? '', durationMin: fields.durationMin ?? '', place: fields.place ?? '',
          convenerOrganizationId: fields.convenerOrganizationId ?? '',
        }}
      />
    </>
  );
};

export default EditSeriesPage;
