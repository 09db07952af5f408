import type { Metadata } from 'next';
import { MinutesView } from '@/components/pipeline/minutes-view';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { PrintButton } from '@/components/ui/print-button';
import { minutesTitle } from '@/lib/domain/pipeline/minutes';
import { messages } from '@/lib/messages';
import { readReview } from '@/lib/services/pipeline/read-review';
import { ask } from '@/lib/web/ask';

const { minutes: words, review: named, nav } = messages.pipeline;
export const metadata: Metadata = { title: named.minutes };

type Props = { params: Promise<{ id: string }> };

const MinutesPage = async ({ params }: Props) => {
  const { id } = await params;
  const review = await ask(readReview, { id });
  return (
    <>
      <PageHead
        crumbs={[{ label: nav.pipeline, href: '/pipeline' }, { label: named.crumb, href: '/pipeline/review' }, { label: named.minutes }]} title={minutesTitle(review)}
        sub={[review.chair ? words.led(review.chair) : null, review.present ? words.present(review.present) : review.state === 'finished' ? words.presentNone : null].filter(Boolean).join('. ')}
        actions={<>{review.state === 'open' ? <ButtonLink href={`/pipeline/review/${id}`}>{named.goOn}</ButtonLink> : null}<ButtonLink href={`/pipeline/review/${id}/minutes/download`}>{words.download}</ButtonLink><PrintButton /></>}
      />
      <MinutesView review={review} />
    </>
  );
};

export default MinutesPage;
