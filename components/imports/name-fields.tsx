'use client';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import { LEAVE_OUT } from '@/lib/domain/imports/import-choices';
import type { StrangeNames } from '@/lib/domain/imports/strange-names';
import { messages } from '@/lib/messages';
import type { FormHandle } from './form-handle';

interface NameFieldsProps {
  handle: FormHandle;
  strange: StrangeNames;
  regions: readonly { code: string; name: string; system: string }[];
}

const { form: words } = messages.imports;
const systems: Record<string, string> = words.systems;

/** One line a name: what it stands for, or that its rows are left out. */
export function NameFields({ handle: { form, errorOf }, strange, regions }: NameFieldsProps) {
  const { register } = form;
  if (strange.regions.length + strange.industries.length === 0) return null;
  const options = [{ value: LEAVE_OUT, label: words.leaveOut }, ...regions.map(({ code, name, system }) => ({ value: code, label: words.regionOf(name, systems[system] ?? system, code) }))];
  return (
    <fieldset className="section">
      <legend>{words.namesHead}</legend>
      <p className="muted">{words.namesHint}</p>
      <div className="pair">
        {strange.regions.map(({ name, rows }, at) => (
          <SelectBox
            key={name} label={words.regionName(name, rows)} options={options} emptyLabel={words.unmapped}
            error={errorOf(`choices.regionNames.${at}.put`)} {...register(`choices.regionNames.${at}.put`)}
          />
        ))}
        {strange.industries.map((name, at) => (
          <TextInput
            key={name} label={words.industryName(name)} hint={words.industryHint}
            error={errorOf(`choices.industryNames.${at}.put`)} {...register(`choices.industryNames.${at}.put`)}
          />
        ))}
      </div>
    </fieldset>
  );
}
