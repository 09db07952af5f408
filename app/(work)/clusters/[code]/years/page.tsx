import type { Metadata } from 'next';
import { askedOf } from '@/components/indicators/asked';
import { DownloadLinks } from '@/components/indicators/download-links';
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
import { DEFAULT_REGION } from '@/lib/domain/indicators/region-question';
import { messages } from '@/lib/messages';
import type { Params } from '../../../region/asked-question';
import { readYears } from './read-years';

export const metadata: Metadata = { title: messages.indicators.history.title };

type Props = { params: Promise<{ code: string }>; searchParams: Promise<Params> };

const ClusterYearsPage = async ({ params, searchParams }: Props) => {
  const [{ code: cluster }, query] = await Promise.all([params, searchParams]);
  const path = `/clusters/${cluster}/years`;
  const { answer, options } = await readYears(cluster, query);
  const { history: words, cluster: common, words: { measures }, region: { behind } } = messages.indicators;
  const { vintage, scheme, region, reference, over } = answer;
  const shown = { ...askedOf(answer), year: undefined, base: undefined };
  const measure = measures[vintage?.series.measure ?? 'employment'];
  const panel = { measure, metric: scheme.yMetric, over, asked: askedOf(answer) };
  const downloads = (part: string, label: string, drawn = true) =>
    <DownloadLinks part={label} drawn={drawn} hrefOf={(file) => hrefOf(`${path}/download`, { ...shown, over: String(over), part, file })} />;
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
                note={words.fits[part.published.verdict]} source={<><RegisterBeside {...part} /> <a href={hrefOf(`/clusters/${cluster}/${part.code}`, shown, '#behind')}>{behind.link}</a></>} downloads={downloads(`subcluster-${part.code}`, part.name)}
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
                  <HistoryPanel key={line.code} {...panel} title={line.title} tone={toneOf.get(subclusterCode) ?? 'none'} years={years} about={{ line: line.code }} note={words.lineNote(line.naics.join(', '), holds, others)}
                    source={<a href={hrefOf('/region', { ...askedOf(answer), line: line.code }, '#behind')}>{behind.link}</a>} downloads={downloads(`line-${line.code}`, line.title)} />
                ))}
              </div>
            </>
          ) : null}
          <p className="src">{words.legend(Object.values(scheme.labels), over)} <SchemeLine scheme={scheme} /> {scheme.note}</p>
          <p className="src"><SourceLine vintage={vintage} /></p>
          {downloads('all', words.all, false)}
        </>
      )}
    </>
  );
};

export default ClusterYearsPage;
