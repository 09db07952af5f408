import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BehindTable } from '@/components/flow/behind-table';
import { PipelineTabs } from '@/components/pipeline/pipeline-tabs';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { BehindQuestion } from '@/lib/domain/flow/behind-question';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { casesBehind } from '@/lib/services/flow/cases-behind';
import { ask } from '@/lib/web/ask';

const words = messages.flow.behind;
const { stages, streams } = messages.pipeline.words;

export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[]>> };

/** What is counted, in words. */
const told = ({ stage, to, from, until, least, most }: BehindQuestion): string => [
  stage && words.inStage(stages[stage]),
  to && (to === 'further' ? words.further : to === 'open' ? words.openNow : words.led(stages[to])),
  from && words.from(format.day(from, 'year')), until && words.until(format.day(until, 'year')),
  most === undefined ? (least === undefined ? undefined : words.lastingOver(format.number(least))) : words.lasting(format.number(least ?? 0), format.number(most)),
].filter((part) => part !== undefined).join(', ');

const BehindPage = async ({ searchParams }: Props) => {
  const asked = BehindQuestion.safeParse(await searchParams);
  if (!asked.success) notFound();
  const { rows, total, today } = await ask(casesBehind, asked.data);
  const { stream, count } = asked.data;
  return (
    <>
      <PageHead title={words.counts[count]} sub={told(asked.data)} crumbs={[{ label: messages.flow.title, href: `/pipeline/flow?stream=${stream}` }, { label: streams[stream] }]} />
      <div className="stack">
        <PipelineTabs here="flow" />
        <Panel flush={rows.length > 0} footer={rows.length > 0 ? words.shown(format.number(rows.length), format.number(total)) : undefined}>
          {rows.length === 0 ? <EmptyState title={words.none}>{words.noneHint}</EmptyState> : <BehindTable rows={rows} today={today} />}
        </Panel>
      </div>
    </>
  );
};

export default BehindPage;
