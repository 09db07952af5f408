import type { Metadata } from 'next';
import { ChangesTable } from '@/components/indicators/definition/changes-table';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { FiguresBeside } from '@/components/indicators/definition/figures-beside';
import { FirmsTouched } from '@/components/indicators/definition/firms-touched';
import { questionFields } from '@/components/indicators/question-fields';
import { QuestionForm } from '@/components/indicators/question-form';
import { QuestionNotes } from '@/components/indicators/question-notes';
import { SourceLine } from '@/components/indicators/source-line';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { compareDefinitions } from '@/lib/services/indicators/compare-definitions';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { askedQuestion, oneOf, type Params } from '../../../../region/asked-question';
import { publishDefinitionAction } from '../actions';

export const metadata: Metadata = { title: messages.indicators.drafts.comparing.title };

type Props = { params: Promise<{ code: string }>; searchParams: Promise<Params> };

const CompareDefinitionsPage = async ({ params, searchParams }: Props) => {
  const [actor, { code }, query] = await Promise.all([workActor(), params, searchParams]);
  const path = `/clusters/${code}/definition`;
  const { asked, letGo, options } = await askedQuestion(query);
  const answer = await ask(compareDefinitions, { ...asked, base: undefined, cluster: code, from: oneOf(query, 'from'), to: oneOf(query, 'to') });
  const { drafts, cluster: words } = messages.indicators;
  const { comparing } = drafts;
  const { from, to, vintage } = answer;
  const named = ({ version, draft }: typeof to) => comparing.version(version, draft);
  const versions = [{ options: answer.versions.map((one) => ({ value: String(one.version), label: named(one) })) }];
  const titleOf = (industry: string) => answer.titles[industry] ?? null;
  const nameOf = new Map(answer.subclusters.map((part) => [part.code, part.name]));
  return (
    <>
      <PageHead
        crumbs={[{ label: words.title, href: '/clusters' }, { label: words.definition.title, href: path }, { label: comparing.title }]}
        title={comparing.heading(to.name, named(from), named(to))} sub={comparing.sub(answer.region.name, answer.year)}
        actions={to.draft && allowedFor(actor)('indicators.define') ? (
          <>
            <ButtonLink href={`${path}/draft`}>{drafts.open}</ButtonLink>
            <ConfirmedAction
              label={drafts.publish} look="primary" input={{ id: to.id, revision: to.revision }} action={publishDefinitionAction} done={{ say: drafts.published, to: path }}
              confirm={{ title: drafts.publishTitle(to.version), text: drafts.publishSure }}
            />
          </>
        ) : undefined}
      />
      <QuestionForm
        action={`${path}/compare`} layout="many"
        fields={[{ name: 'from', label: comparing.from, value: String(from.version), groups: versions }, { name: 'to', label: comparing.to, value: String(to.version), groups: versions }, ...questionFields(answer, options).filter(({ name }) => name !== 'scheme')]}
      />
      <QuestionNotes facts={answer} letGo={letGo} path={`${path}/compare`} />
      <div className="stack">
        <ChangesTable changes={answer.changes} titleOf={titleOf} nameOf={(part) => nameOf.get(part) ?? part} />
        <FiguresBeside parts={answer.subclusters} measure={messages.indicators.words.measures[vintage?.series.measure ?? 'employment'].title} />
        <FirmsTouched {...answer.firms} />
      </div>
      {vintage ? <p className="src"><SourceLine vintage={vintage} /></p> : null}
    </>
  );
};

export default CompareDefinitionsPage;
