import { SKIP } from '@/lib/domain/ratings/answer-input';
import { messages } from '@/lib/messages';
import { fieldId } from '@/components/ui/field-id';

interface LevelChoiceProps {
  /** The one that is rated. */
  name: string;
  field: string;
  value: string | undefined;
  onChange: (value: string) => void;
  error?: string;
}

const { link: words } = messages.ratings;

/** One row of levels for one organization; "I do not know" stands apart from "no contact at all". */
export function LevelChoice({ name, field, value, onChange, error }: LevelChoiceProps) {
  const id = fieldId(field);
  const options = [...words.levels.map((level, at) => ({ value: String(at), shown: String(at), said: `${at} ${level}` })), { value: SKIP, shown: words.skip, said: words.skip }];
  const level = value === undefined || value === SKIP ? null : Number(value);
  return (
    <fieldset className="rate-one" role="radiogroup" aria-invalid={error ? true : undefined} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{name}</legend>
      <div className="segments">
        {options.map((option, at) => (
          <label key={option.value} className={option.value === SKIP ? 'unsure' : undefined}>
            <input type="radio" name={field} id={at === 0 ? id : `${id}-${at}`} value={option.value} checked={value === option.value} onChange={() => onChange(option.value)} aria-label={option.said} />
            <span aria-hidden="true">{option.shown}</span>
          </label>
        ))}
      </div>
      {error ? <p className="error" id={`${id}-error`}>{error}</p> : <p className="said">{level === null ? '' : `${words.levels[level]}: ${words.levelHints[level]}`}</p>}
    </fieldset>
  );
}
