import type { Metadata } from 'next';
import { AgeingPanel } from '@/components/flow/ageing-panel';
import { CohortPanel } from '@/components/flow/cohort-panel';
import { ConversionPanel } from '@/components/flow/conversion-panel';
import { FlowChoice } from '@/components/flow/flow-choice';
import { FlowFigures } from '@/components/flow/flow-figures';
import { ForecastPanel } from '@/components/flow/forecast-panel';
import { OddsPanel } from '@/components/flow/odds-panel';
import { ThroughputPanel } from '@/components/flow/throughput-panel';
import { TimePanel } from '@/components/flow/time-panel';
import { PipelineTabs } from '@/components/pipeline/pipeline-tabs';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { dayOfNumber } from '@/lib/domain/flow/day-number';
import { FlowQuestion } from '@/lib/domain/flow/flow-question';
import { PROBABILITY_YEARS } from '@/lib/domain/flow/stage-probability';
import { yearsBefore } from '@/lib/domain/flow/years-before';
import { streamSlug } from '@/lib/domain/pipeline/stream-slug';
import { messages } from '@/lib/messages';
import { flowMeasures } from '@/lib/services/flow/flow-measures';
import { ask } from '@/lib/web/ask';

const words = messages.flow;
const EVER = 100;

export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[]>> };

/** What the address asks for; what cannot be asked is as if it were not there. */
const questionOf = (params: Record<string, string | string[]>): FlowQuestion => {
  const asked = FlowQuestion.safeParse(Object.fromEntries(Object.entries(params).filter(([key, value]) => ['stream', 'years', 'by'].includes(key) && value !== '')));
  return asked.success ? asked.data : FlowQuestion.parse({});
};

const FlowPage = async ({ searchParams }: Props) => {
  const question = questionOf(await searchParams);
  const it = await ask(flowMeasures, question);
  const { stream, years } = question;
  const from = dayOfNumber(yearsBefore(it.today, years === 0 ? EVER : years));
  return (
    <>
      <PageHead title={words.title} sub={words.sub} crumbs={[{ label: messages.pipeline.words.streams[stream], href: `/pipeline/${streamSlug(stream)}` }]} />
      <div className="stack">
        <PipelineTabs here="flow" />
        <Panel><FlowChoice current={question} /></Panel>
        {it.cases === 0 ? <Panel><EmptyState title={words.none}>{words.noneHint}</EmptyState></Panel> : (
          <>
            <FlowFigures stream={stream} {...it.outcomes} record={it.record} />
            <ConversionPanel rows={it.conversion} stream={stream} from={from} />
            <TimePanel rows={it.time} stream={stream} from={from} />
            <OddsPanel stream={stream} from={dayOfNumber(yearsBefore(it.today, PROBABILITY_YEARS))} probabilities={it.probabilities} byStage={it.outcomes.byStage} range={it.outcomes.jobs.range} leftOut={it.outcomes.leftOut} />
            <ForecastPanel rows={it.forecasts} />
            <ThroughputPanel rows={it.throughput} stream={stream} />
            <AgeingPanel rows={it.ageing} stream={stream} />
            <CohortPanel rows={it.cohorts} stream={stream} />
          </>
        )}
      </div>
    </>
  );
};

export default FlowPage;
