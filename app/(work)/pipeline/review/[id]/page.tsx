import type { Metadata } from 'next';
import { MoveButton } from '@/components/pipeline/move-button';
import { ReviewAgenda } from '@/components/pipeline/review-agenda';
import { ReviewCase } from '@/components/pipeline/review-case';
import { ButtonLink } from '@/components/ui/button-link';
import { DeedButton } from '@/components/ui/deed-button';
import { DeedForm } from '@/components/ui/deed-form';
import { FocusButton } from '@/components/ui/focus-button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { addDays } from '@/lib/domain/shared/add-days';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readCase } from '@/lib/services/pipeline/read-case';
import { readReview } from '@/lib/services/pipeline/read-review';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findOrganizationChoices } from '../../../organizations/look-ups';
import { decideAction, finishReviewAction, moveCaseAction } from '../../actions';
import { formChoices } from '../../form-choices';

const { review: words, words: named, nav } = messages.pipeline;
export const metadata: Metadata = { title: words.title };

/** An action is due a week on unless somebody says another day. */
const ACTION_DAYS = 7;

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ case?: string | string[] }> };

const ReviewPage = async ({ params, searchParams }: Props) => {
  const [actor, { id }, { case: asked }] = await Promise.all([workActor(), params, searchParams]);
  const review = await ask(readReview, { id });
  const hrefOf = (caseId: string) => `/pipeline/review/${id}?case=${caseId}`;
  const at = Math.max(0, review.items.findIndex(({ caseId }) => caseId === asked));
  const item = review.items[at];
  const [before, after] = [review.items[at - 1], review.items[at + 1]];
  const may = allowedFor(actor)('pipeline.write') && review.state === 'open';
  const [choices, it] = may && item ? await Promise.all([formChoices(), ask(readCase, { id: item.caseId })]) : [null, null];
  return (
    <>
      <PageHead
        crumbs={[{ label: nav.pipeline, href: '/pipeline' }, { label: words.crumb, href: '/pipeline/review' }]} title={words.of(review.stream === null ? words.all : named.streams[review.stream])}
        sub={[format.day(review.heldOn, 'year'), review.sinceAt ? words.since(format.day(review.sinceAt.toISOString().slice(0, 10), 'year')) : words.first, review.state === 'finished' ? words.stay : null].filter(Boolean).join(', ')}
        actions={<>
          <ButtonLink href={`/pipeline/review/${id}/minutes`}>{words.minutes}</ButtonLink>
          {may ? <DeedButton label={words.finish} title={words.finishTitle} base={{ id, version: review.version }} action={finishReviewAction} done={words.finishedDone} to={`/pipeline/review/${id}/minutes`} fields={[{ name: 'present', kind: 'text', label: words.present, optional: true }, { name: 'note', kind: 'area', label: words.note, hint: words.finishWhat, optional: true }]} /> : null}
        </>}
      />
      {!item ? <EmptyState title={words.nothing}>{words.nothingHint}</EmptyState> : (
        <div className="grid-page lg:grid-cols-[18rem_minmax(0,1fr)]">
          <ReviewAgenda items={review.items} current={item.caseId} hrefOf={hrefOf} />
          <div className="stack">
            <nav className="flex flex-wrap items-center gap-2" aria-label={words.agenda}>
              {before ? <ButtonLink href={hrefOf(before.caseId)} keys="k">{words.previous}</ButtonLink> : null}
              {after ? <ButtonLink href={hrefOf(after.caseId)} keys="j" look="primary">{words.next}</ButtonLink> : null}
              {choices ? <FocusButton field="f-decision" label={words.decide} keys="d" /> : null}
              {choices && it ? <MoveButton look="plain" moved={{ id: it.id, name: it.codeName, stage: it.stage, facts: { ...it, contacts: it.links.filter(({ kind }) => kind === 'activity').length } }} choices={{ stream: it.stream, today: it.today, parts: choices.parts, findOrganizations: findOrganizationChoices }} move={moveCaseAction} /> : null}
            </nav>
            <ReviewCase item={item} focused={asked !== undefined} today={review.today} position={words.position(format.number(at + 1), format.number(review.items.length))} />
            {choices ? (
              <Panel title={words.decision}>
                <DeedForm
                  key={item.caseId} draft={`review:${id}:${item.caseId}`} base={{ reviewId: id, caseId: item.caseId }} action={decideAction} submitLabel={words.record} done={words.recorded} to={after ? hrefOf(after.caseId) : undefined}
                  fields={[
                    { name: 'decision', kind: 'area', label: words.decision, hint: words.decisionHint, optional: true, value: item.decision ?? '' }, { name: 'action', kind: 'text', label: words.action, hint: words.actionHint, optional: true },
                    { name: 'ownerId', kind: 'select', label: words.doer, options: choices.team, value: item.ownerId, pair: 'who' }, { name: 'dueOn', kind: 'date', label: words.due, value: addDays(review.today, ACTION_DAYS), pair: 'who' },
                  ]}
                />
              </Panel>
            ) : null}
          </div>
        </div>
      )}
    </>
  );
};

export default ReviewPage;
