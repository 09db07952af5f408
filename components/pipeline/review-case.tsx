import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { Dot, type DotTone } from '@/components/ui/dot';
import { DueTag } from '@/components/ui/due-tag';
import { FocusHere } from '@/components/ui/focus-here';
import { Pairs } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import type { ReviewReason } from '@/lib/domain/pipeline/review-reason';
import type { Slipping } from '@/lib/domain/pipeline/slipping';
import type { Stage } from '@/lib/domain/pipeline/stage';
import type { Stream } from '@/lib/domain/pipeline/stream';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { slipText } from './slip-text';

export interface ReviewCaseProps {
  item: {
    caseId: string; codeName: string; organization: string | null; confidentiality: Confidentiality; stream: Stream; stage: Stage; days: number; jobs: number | null; owner: string | null; about: string | null; reasons: readonly ReviewReason[];
    nextStep: string | null; nextStepOn: string | null; slipping: Slipping | null; part: { name: string; tone: string } | null; decision: string | null; actions: readonly { id: string; title: string; owner: string; dueOn: string }[];
  };
  today: string;
  position: string;
  /** Somebody went on to this case: who goes on by keys starts from its name. */
  focused: boolean;
}

/** One case before a review: why it is here, how it stands, and what was decided on it. */
export function ReviewCase({ item, today, position, focused }: ReviewCaseProps) {
  const { review: words, words: named, record } = messages.pipeline;
  return (
    <Panel title={<FocusHere when={focused} of={item.caseId}>{item.organization ? `${item.organization}, ${item.codeName}` : item.codeName}</FocusHere>} note={position} footer={<a href={`/pipeline/cases/${item.caseId}`}>{words.openCase}</a>}>
      <p className="flex flex-wrap gap-2 pb-2">
        {item.reasons.map((reason) => <Tag key={reason} tone={reason === 'slipping' ? 'bad' : reason === 'changed' ? 'flat' : 'warn'}>{named.reasons[reason]}</Tag>)}
        <ConfidentialityMark level={item.confidentiality} />
      </p>
      {item.slipping ? <p className="pb-2 text-bad">{slipText(item.slipping)}</p> : null}
      {item.about ? <p className="pb-2">{item.about}</p> : null}
      <Pairs pairs={[
        { label: record.stage, value: record.inStage(named.stages[item.stage], format.number(item.days)) },
        { label: record.jobs, value: item.jobs === null ? <span className="muted">{record.unknown}</span> : `${format.number(item.jobs)} ${named.jobs[item.stream]}` },
        { label: record.part, value: item.part ? <Dot tone={item.part.tone as DotTone} label={item.part.name} /> : <span className="muted">{record.unknown}</span> },
        { label: record.nextStep, value: item.nextStep ? <>{item.nextStep} {item.nextStepOn ? <DueTag day={item.nextStepOn} today={today} /> : null}</> : <span className="muted">{record.noStep}</span> },
        { label: record.owner, value: item.owner ?? record.unknown },
        ...(item.decision ? [{ label: words.decision, value: <span className="whitespace-pre-line">{item.decision}</span> }] : []),
        ...(item.actions.length > 0 ? [{ label: words.actions, value: <ul>{item.actions.map((one) => <li key={one.id}>{one.title} <DueTag day={one.dueOn} today={today} /> <span className="text-ink-2">{one.owner}</span></li>)}</ul> }] : []),
      ]} />
    </Panel>
  );
}
