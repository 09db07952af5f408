import type { Metadata } from 'next';
import { askedOf } from '@/components/indicators/asked';
import { HiddenHistory } from '@/components/indicators/history/hidden-history';
import { HistoryPanel } from '@/components/indicators/history/history-panel';
import { historyFields } from '@/components/indicators/history/history-fields';
import { RegisterBeside } from '@/components/indicators/history/register-beside';
import { hrefOf } from '@/components/indicators/href-of';
import { QuestionForm } from '@/components/indicators/question-form';
import { SchemeLine } from '@/components/indicators/scheme-line';
import { SourceLine } from '@/components/indicators/source-line';
import { ButtonLink } from '@/components/ui/button-link';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { HistoryQuestion } from '@/lib/domain/indicators/history-question';
import { DEFAULT_REGION } from '@/lib/domain/indicators/region-question';
import { messages } from '@/lib/messages';
import { clusterHistory } from '@/lib/services/indicators/cluster-history';
import { ask } from '@/lib/web/ask';
import { askedQuestion, oneOf, type Params } from '../../../region/asked-question';

export const metadata: Metadata = { title: messages.indicators.history.title };

type Props = { params: Promise<{ code: string }>; searchParams: Promise<Params> };

const ClusterYearsPage = async ({ params, searchParams }: Props) => {
  const [{ code: cluster }, query] = await Promise.all([params, searchParams]);
  const path = `/clusters/${cluster}/years`;
  const { asked, options } = await askedQuestion(query);
  const over = HistoryQuestion.shape.over.catch(HistoryQuestion.shape.over.parse(undefined)).parse(oneOf(query, 'over'));
  const answer = await ask(clusterHistory, { ...asked, year: undefined, base: undefined, cluster, over });
  const { history: words, cluster: common, words: { measures } } = messages.indicators;
  const { vintage, scheme, region, reference } = answer;
  const shown = { ...askedOf(answer), year: undefined, base: undefined };
  const measure = measures[vintage?.series.measure ?? 'employment'];
  const panel = { measure, metric: scheme.yMetric, over, asked: askedOf(answer) };
  const toneOf = new Map(answer.subclusters.map(({ code, tone }) => [code, tone]));
  const [first, last] = [vintage?.years[0] ?? 0, vintage?.years.at(-1) ?? 0];
  return (
    <>
      <PageHead
        crumbs={[{ label: common.title, href: '/clusters' }, { label: answer.cluster.name, href: hrefOf(`/clusters/${cluster}`, shown) }, { label: words.title }]}
        title={words.heading(answer.cluster.name)} sub={vintage ? words.sub(region.name, reference.name, first, last) : undefined}
      />
      <QuestionForm action={path} layout="many" fields={historyFields(answer, options)} />
      <div className="asides">{answer.replaced ? <NoteBox tone="warn" live><p>{words.replaced}</p></NoteBox> : null}</div>
      {!vintage ? (
        <Panel title={words.none.title}>
          <p className="pb-3">{words.none.text(region.name, reference.name)}</p>
          <ButtonLink href={hrefOf(path, { region: DEFAULT_REGION })}>{words.none.choose}</ButtonLink>
        </Panel>
      ) : (
        <>
          <div className="multiples mb-4">
            {answer.subclusters.map((part) => part.published?.years ? (
              <HistoryPanel
                key={part.code} {...panel} title={part.name} tone={part.tone} years={part.published.years} about={{ cluster, subcluster: part.code }}
                note={words.fits[part.published.verdict]} source={<RegisterBeside {...part} />}
              />
            ) : null)}
            <div className="stack">
              {answer.subclusters.map((part) => part.published?.years ? null : <HiddenHistory key={part.code} part={part} href={hrefOf(`/clusters/${cluster}/${part.code}`, shown)} />)}
            </div>
          </div>
          {answer.lines.length > 0 ? (
            <>
              <h2 className="mb-1">{words.lines}</h2>
              <p className="src mt-0 mb-3">{words.linesNote}</p>
              <div className="multiples mb-4">
                {answer.lines.map(({ line, subclusterCode, holds, others, years }) => (
                  <HistoryPanel key={line.code} {...panel} title={line.title} tone={toneOf.get(subclusterCode) ?? 'none'} years={years} about={{ line: line.code }} note={words.lineNote(line.naics.join(', '), holds, others)} />
                ))}
              </div>
            </>
          ) : null}
          <p className="src">{words.legend(Object.values(scheme.labels), over)} <SchemeLine scheme={scheme} /> {scheme.note}</p>
          <p className="src"><SourceLine vintage={vintage} /></p>
        </>
      )}
    </>
  );
};

export default ClusterYearsPage;
