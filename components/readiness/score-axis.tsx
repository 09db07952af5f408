'use client';
import { Checkbox } from '@/components/ui/checkbox';
import type { Choice } from '@/components/ui/choice';
import { RadioGroup } from '@/components/ui/radio-group';
import type { SchemeAxis } from '@/lib/domain/readiness/scheme';
import { messages } from '@/lib/messages';

interface ScoreAxisProps {
  axis: SchemeAxis;
  value: string;
  onValue: (value: string) => void;
  evidence: readonly Choice[];
  /** Ids of evidence this score does not rest on. */
  without: readonly string[];
  onWithout: (without: string[]) => void;
  error?: string;
}

/** One axis with its anchored steps, and which of the evidence the score rests on: all of it unless unticked. */
export function ScoreAxis({ axis, value, onValue, evidence, without, onWithout, error }: ScoreAxisProps) {
  const { axes, assessing } = messages.readiness;
  const words = axes[axis.code];
  const steps = Array.from({ length: axis.most - axis.least + 1 }, (_, at) => axis.least + at);
  const scored = value !== '' && value !== 'unknown';
  return (
    <div className="score-axis">
      <RadioGroup
        name={`score-${axis.code}`} label={<b>{words.name}</b>} beside={words.question} look="list" value={value} error={error} onChange={(event) => onValue(event.target.value)}
        options={[
          ...steps.map((step) => ({ value: String(step), label: assessing.step(step, words.steps[step] ?? '') })),
          { value: 'unknown', label: assessing.form.unknown }, { value: '', label: assessing.form.left },
        ]}
      />
      {scored && evidence.length > 1 ? (
        <div className="rests" role="group" aria-label={`${assessing.form.restsOn}: ${words.name}`}>
          <span>{assessing.form.restsOn}</span>
          {evidence.map(({ id, label }) => (
            <Checkbox
              key={id} name={`rests-${axis.code}-${id}`} label={label} checked={!without.includes(id)}
              onChange={(event) => onWithout(event.target.checked ? without.filter((one) => one !== id) : [...without, id])}
            />
          ))}
        </div>
      ) : null}
    </div>
  );
}
