'use client';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { fieldDescription } from '@/components/ui/field-description';
import { messages } from '@/lib/messages';
import { GroupedSelect, type OptionGroup } from './grouped-select';
import { useAskAgain } from './use-ask-again';

export interface AskedField {
  name: string;
  label: string;
  value: string;
  groups: readonly OptionGroup[];
  /** Where the whole of a long list is fetched from. */
  from?: string;
  /** A number is typed instead of chosen; the page follows with the button. */
  typed?: boolean;
  /** Why what was typed is not read, and what would be. */
  error?: string;
}

interface QuestionFormProps {
  /** The page that is asked. */
  action: string;
  fields: readonly AskedField[];
  /** What else stands in the address and goes along. */
  kept?: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Which fields stand in the row. */
  layout?: 'place' | 'compare' | 'trend' | 'many' | 'rules';
  /** Names the form where a page has two. */
  label?: string;
}

/** The question of a page as a form: a plain GET without script, and the page follows each choice with it. */
export function QuestionForm({ action, fields, kept = {}, layout = 'place', label }: QuestionFormProps) {
  const { ask } = messages.indicators.region;
  const { values, choose, submit } = useAskAgain(action, Object.fromEntries(fields.map(({ name, value }) => [name, value])));
  return (
    <form className={`question ${layout}`} method="get" action={action} aria-label={label ?? ask.label} onSubmit={submit}>
      {Object.entries(kept).flatMap(([name, value]) => [value ?? []].flat().map((one) => <input key={`${name}${one}`} type="hidden" name={name} value={one} />))}
      {fields.map(({ name, label, groups, from, value, typed, error }) => typed ? (
        <Field key={`${name}${value}`} id={`ask-${name}`} label={label} error={error}>
          <input id={`ask-${name}`} name={name} className="input" inputMode="numeric" autoComplete="off" defaultValue={value} aria-invalid={error ? true : undefined} aria-describedby={fieldDescription(`ask-${name}`, undefined, error)} />
        </Field>
      ) : <GroupedSelect key={name} name={name} label={label} groups={groups} from={from} value={values[name] ?? ''} onChange={choose} />)}
      <Button type="submit">{ask.show}</Button>
      <p className="sr-only">{ask.hint}</p>
    </form>
  );
}
