import { DeedButton } from '@/components/ui/deed-button';
import { DueTag } from '@/components/ui/due-tag';
import { Panel } from '@/components/ui/panel';
import type { SelectOption } from '@/components/ui/select-box';
import { Tag } from '@/components/ui/tag';
import type { Slipping } from '@/lib/domain/pipeline/slipping';
import { messages } from '@/lib/messages';
import type { Deed } from './deed';
import { slipText } from './slip-text';

interface NextStepPanelProps {
  it: { id: string; version: number; nextStep: string | null; nextStepOn: string | null; nextStepOwnerId: string | null; nextStepOwner: string | null; owner: string | null; slipping: Slipping | null; today: string };
  mend?: { action: Deed; team: readonly SelectOption[] };
}

/** What comes next in a case, by when and by whom. */
export function NextStepPanel({ it, mend }: NextStepPanelProps) {
  const { record: words, form } = messages.pipeline;
  const deed = mend ? (
    <DeedButton
      label={words.setStep} title={words.nextStep} size="small" keys="s" base={{ id: it.id, version: it.version }} action={mend.action} done={words.stepSaved}
      fields={[
        { name: 'nextStep', kind: 'text', label: words.step, value: it.nextStep ?? '' },
        { name: 'nextStepOn', kind: 'date', label: words.stepOn, value: it.nextStepOn ?? '', pair: 'when' },
        { name: 'nextStepOwnerId', kind: 'select', label: form.nextStepOwner, emptyLabel: form.ownersTurn, options: mend.team, value: it.nextStepOwnerId ?? '', pair: 'when' },
      ]}
    />
  ) : undefined;
  return (
    <Panel title={words.nextStep} note={deed}>
      {it.nextStep === null ? <p className="muted">{words.noStep}</p> : <p>{it.nextStep} {it.nextStepOn ? <DueTag day={it.nextStepOn} today={it.today} /> : null} <span className="text-xs text-ink-2">{words.by(it.nextStepOwner ?? it.owner ?? '')}</span></p>}
      {it.slipping ? <p className="pt-1"><Tag tone="bad">{slipText(it.slipping)}</Tag></p> : null}
    </Panel>
  );
}
