import { DeedButton } from '@/components/ui/deed-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Panel } from '@/components/ui/panel';
import type { GateCode } from '@/lib/domain/initiatives/gate';
import { INITIATIVE_STAGES, type InitiativeStage } from '@/lib/domain/initiatives/stage';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import type { Deed } from './deed';

type Move = { id: string; fromStage: InitiativeStage | null; toStage: InitiativeStage; movedOn: string; why: string | null; unmet: readonly GateCode[]; by: string | null };

interface StagePanelProps {
  initiative: { id: string; version: number; stage: InitiativeStage };
  next: { stage: InitiativeStage; gate: readonly { code: GateCode; met: boolean }[] } | null;
  moves: readonly Move[];
  today: string;
  move?: Deed;
}

/** Where it stands in its life, what the gate to the next stage asks, and how it came here. */
export function StagePanel({ initiative: { id, version, stage }, next, moves, today, move }: StagePanelProps) {
  const { gates: words } = messages.initiatives;
  const deed = move ? (
    <DeedButton
      label={words.move} title={words.moveTitle} size="small" keys="s" base={{ id, version }} action={move} done={words.moved}
      fields={[
        { name: 'to', kind: 'select', label: words.to, options: INITIATIVE_STAGES.filter((one) => one !== stage).map((one) => ({ value: one, label: words.names[one] })), value: next?.stage },
        { name: 'on', kind: 'date', label: words.on, value: today }, { name: 'why', kind: 'area', label: words.why, hint: words.whyHint, optional: true },
      ]}
    />
  ) : undefined;
  return (
    <Panel title={words.title} note={deed}>
      <ol className="stages">
        {INITIATIVE_STAGES.map((one) => <li key={one} aria-current={one === stage ? 'step' : undefined} data-past={INITIATIVE_STAGES.indexOf(one) < INITIATIVE_STAGES.indexOf(stage) || undefined}>{words.names[one]}</li>)}
      </ol>
      {next ? (
        <>
          <h3 className="gate-title">{words.gate(words.names[next.stage])}</h3>
          <ul className="gate">
            {next.gate.map(({ code, met }) => <li key={code} data-met={met || undefined}><span className="mark" aria-hidden="true">{met ? '✓' : '–'}</span>{words.conditions[code]}<span className="sr-only">: {met ? words.met : words.unmet}</span></li>)}
          </ul>
          <p className="text-xs text-ink-3">{words.ours}</p>
        </>
      ) : null}
      <Disclosure summary={words.history}>
        <ol className="entries">
          {moves.map((one) => (
            <li key={one.id}>
              {one.fromStage === null ? `${words.started}: ${words.names[one.toStage]}` : words.moves(words.names[one.fromStage], words.names[one.toStage])}
              <span className="block text-xs text-ink-2">{[format.day(one.movedOn, 'year'), one.by ? words.by(one.by) : null, one.why].filter(Boolean).join(', ')}</span>
              {one.unmet.length > 0 ? <span className="block text-xs text-warn">{words.unmetThen(one.unmet.map((code) => words.conditions[code]).join('; '))}</span> : null}
            </li>
          ))}
        </ol>
      </Disclosure>
    </Panel>
  );
}
