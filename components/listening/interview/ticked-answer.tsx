'use client';
import type { Question } from '@/lib/domain/listening/question';
import { fieldDescription } from '@/components/ui/field-description';
import { fieldId } from '@/components/ui/field-id';

interface TickedAnswerProps {
  question: Question;
  value: readonly string[];
  onAnswer: (value: string[] | null) => void;
  error?: string;
}

/** Any number of options. */
export function TickedAnswer({ question: { key, text, help, options }, value, onAnswer, error }: TickedAnswerProps) {
  const id = fieldId(`q.${key}`);
  const tick = (option: string, on: boolean) => {
    const ticked = options.map((one) => one.key).filter((one) => (one === option ? on : value.includes(one)));
    onAnswer(ticked.length > 0 ? ticked : null);
  };
  return (
    <fieldset className="field" aria-describedby={fieldDescription(id, help, error)}>
      <legend className="pb-1">{text}</legend>
      <div className="radios">
        {options.map((option, at) => (
          <label key={option.key} className="check">
            <input type="checkbox" name={`q.${key}`} id={at === 0 ? id : `${id}-${at}`} checked={value.includes(option.key)} onChange={(event) => tick(option.key, event.target.checked)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {help ? <p className="hint" id={`${id}-hint`}>{help}</p> : null}
      {error ? <p className="error" id={`${id}-error`}>{error}</p> : null}
    </fieldset>
  );
}
