'use client';
import { useWatch } from 'react-hook-form';
import { Checkbox } from '@/components/ui/checkbox';
import { SelectBox } from '@/components/ui/select-box';
import { SCALES } from '@/lib/domain/imports/import-choices';
import { DECIMAL_MARKS } from '@/lib/domain/imports/guess-decimal-mark';
import { REGION_SYSTEMS, type KnownRegion } from '@/lib/domain/imports/region-finder';
import type { TableSurvey } from '@/lib/domain/imports/table-survey';
import { messages } from '@/lib/messages';
import type { FormHandle } from './form-handle';

const { form: words } = messages.imports;

/** How cells become figures; what the file itself settles is not asked. */
export function ReadingFields({ handle: { form, errorOf }, survey, regions }: { handle: FormHandle; survey: TableSurvey; regions: readonly KnownRegion[] }) {
  const { register, control } = form;
  const own = useWatch({ control, name: 'choices.regionSystem' }) === 'own';
  return (
    <fieldset className="section">
      <legend>{words.readHead}</legend>
      <div className="pair">
        {survey.ofOneRegion ? (
          <SelectBox
            label={words.region} options={regions.map(({ code, name, system }) => ({ value: code, label: words.regionOf(name, words.systems[system], code) }))}
            emptyLabel={words.chooseRegion} error={errorOf('choices.region')} {...register('choices.region')}
          />
        ) : null}
        <SelectBox
          label={words.regionSystem} hint={survey.regionSystem ? words.regionSystemFound(words.systems[survey.regionSystem]) : words.regionSystemHint} emptyLabel={words.anySystem}
          options={REGION_SYSTEMS.map((value) => ({ value, label: words.systems[value] }))}
          error={errorOf('choices.regionSystem')} {...register('choices.regionSystem')}
        />
        <SelectBox label={words.decimalMark} options={DECIMAL_MARKS.map((value) => ({ value, label: words.decimalMarks[value] }))} error={errorOf('choices.decimalMark')} {...register('choices.decimalMark')} />
        {survey.layout === 'tidy' ? (
          <SelectBox label={words.scale} options={SCALES.map((value) => ({ value, label: words.scales[value] }))} error={errorOf('choices.scale')} {...register('choices.scale')} />
        ) : null}
        {survey.dimensions.map(({ column, members }, at) => (
          <SelectBox
            key={column} label={words.member(column)} options={members.map((member) => ({ value: member, label: member }))}
            error={errorOf(`choices.members.${at}.put`)} {...register(`choices.members.${at}.put`)}
          />
        ))}
      </div>
      {own ? <Checkbox label={words.newRegions} hint={words.newRegionsHint} {...register('choices.newRegions')} /> : null}
      {survey.layout === 'qcew' ? null : <Checkbox label={words.ownIndustries} hint={words.ownIndustriesHint} {...register('choices.ownIndustries')} />}
    </fieldset>
  );
}
