import type { Metadata } from 'next';
import { hrefOf } from '@/components/indicators/href-of';
import { questionFields } from '@/components/indicators/question-fields';
import { QuestionForm } from '@/components/indicators/question-form';
import { QuestionNotes } from '@/components/indicators/question-notes';
import { ChangeSpread } from '@/components/indicators/scheme/change-spread';
import { ClassesBeside } from '@/components/indicators/scheme/classes-beside';
import { FirmsClassed } from '@/components/indicators/scheme/firms-classed';
import { PublishSchemeForm } from '@/components/indicators/scheme/publish-scheme-form';
import { SaysBeside } from '@/components/indicators/scheme/says-beside';
import { SourceLine } from '@/components/indicators/source-line';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { compareSchemes } from '@/lib/services/indicators/compare-schemes';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { askedQuestion, oneOf, type Params } from '../../../asked-question';
import { publishSchemeAction } from '../../actions';
import { changedClasses } from './changed-classes';

export const metadata: Metadata = { title: messages.indicators.schemes.comparing.title };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> };

const CompareSchemesPage = async ({ params, searchParams }: Props) => {
  const [actor, { id: given }, query] = await Promise.all([workActor(), params, searchParams]);
  const id = decodeURIComponent(given);
  const path = `/region/schemes/${id}`;
  const { asked: { scheme: _scheme, ...asked }, letGo, options } = await askedQuestion(query);
  const answer = await ask(compareSchemes, { ...asked, of: id, from: oneOf(query, 'from'), to: oneOf(query, 'to') });
  const { from, to, vintage, region } = answer;
  const { schemes: words } = messages.indicators;
  const { comparing } = words;
  const named = ({ version, draft }: typeof to) => comparing.version(version, draft);
  const versions = [{ options: answer.versions.map((one) => ({ value: String(one.version), label: named(one) })) }];
  const publishes = to.draft && allowedFor(actor)('indicators.define');
  const { rows, becomesOf } = changedClasses(answer);
  const there = (place: string, year: number) => hrefOf(`${path}/compare`, { from: from.version, to: to.version, region: place, reference: answer.reference.code, dataset: vintage?.id, year });
  return (
    <>
      <PageHead
        crumbs={[{ label: words.title, href: '/region/schemes' }, { label: to.scheme.name, href: path }, { label: comparing.title }]}
        title={from.version === to.version ? comparing.first(to.scheme.name, named(to)) : comparing.heading(to.scheme.name, named(from), named(to))}
        sub={comparing.sub(region.name, answer.year)}
        actions={publishes ? <ButtonLink href={`${path}/draft`}>{words.drafts.open}</ButtonLink> : undefined}
      />
      <QuestionForm
        action={`${path}/compare`} layout="many"
        fields={[
          { name: 'from', label: comparing.from, value: String(from.version), groups: versions }, { name: 'to', label: comparing.to, value: String(to.version), groups: versions },
          ...questionFields(answer, options).filter(({ name }) => name !== 'scheme'),
        ]}
      />
      <QuestionNotes facts={answer} letGo={letGo} path={`${path}/compare`} />
      <div className="stack">
        <SaysBeside says={answer.says} />
        <ClassesBeside rows={rows} classed={answer.classed} metric={to.scheme.yMetric} region={region.name} />
        <FirmsClassed {...answer.firms} becomesOf={becomesOf} />
        <ChangeSpread {...answer.spread} hrefOf={there} />
        {publishes ? <PublishSchemeForm key={to.revision} draft={to} publish={publishSchemeAction} /> : null}
      </div>
      {vintage ? <p className="src"><SourceLine vintage={vintage} /></p> : null}
    </>
  );
};

export default CompareSchemesPage;
