import type { Metadata } from 'next';
import { PublicPanel } from '@/components/access/public-panel';
import { LevelScale } from '@/components/ratings/level-scale';
import { RateForm } from '@/components/ratings/rate-form';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { openRatingLink } from '@/lib/web/rating-link';
import { answerAction } from './actions';

const words = messages.ratings.link;

export const metadata: Metadata = { title: words.title };

const RatePage = async ({ params }: { params: Promise<{ token: string }> }) => {
  const { token } = await params;
  const opened = await openRatingLink(token);
  if (opened.state === 'limited') return <PublicPanel title={words.closed.unknown.title}><p>{opened.say}</p></PublicPanel>;
  if (opened.state !== 'open') {
    const { title, text } = words.closed[opened.state];
    return <PublicPanel title={title}><p>{text}</p></PublicPanel>;
  }
  return (
    <PublicPanel wide title={opened.question} lead={words.forWhom(opened.rater, format.day(opened.closesOn, 'year'))}>
      <RateForm token={token} others={opened.others} action={answerAction}>
        <p className="text-xs text-ink-3">{words.seenBy}</p>
        <LevelScale />
      </RateForm>
    </PublicPanel>
  );
};

export default RatePage;
