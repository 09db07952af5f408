import { Disclosure } from '@/components/ui/disclosure';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import { DECIMAL_MARKS } from '@/lib/domain/imports/guess-decimal-mark';
import { DATE_ORDERS } from '@/lib/domain/lists/date-order';
import { BAD_CELLS, ON_CONFLICT, UNSURE, type ListSettings } from '@/lib/domain/lists/list-settings';
import { ACTIVITY_KINDS } from '@/lib/domain/outreach/activity-kind';
import { CONFIDENTIALITIES } from '@/lib/domain/shared/confidentiality';
import { messages } from '@/lib/messages';

const { map: words } = messages.lists;
const { kinds, confidentialities } = messages.outreach;

const options = <Value extends string>(values: readonly Value[], said: Readonly<Record<Value, string>>) => values.map((value) => ({ value, label: said[value] }));

/** How the cells of a list are read, and what happens where it leaves something open. */
export function ReadingChoices({ settings }: { settings: ListSettings }) {
  const { system, dateOrder, decimalMark, contactKind, level, unsure, badCells, conflicts } = settings;
  return (
    <Disclosure summary={words.settings} open={dateOrder === 'ask'}>
      <div className="pair list-choices">
        <TextInput name="system" label={words.system} hint={words.systemHint} defaultValue={system} maxLength={80} />
        <SelectBox name="dateOrder" label={words.dateOrder} options={options(DATE_ORDERS, words.dateOrders)} defaultValue={dateOrder} />
        <SelectBox name="decimalMark" label={words.decimalMark} options={options(DECIMAL_MARKS, words.decimalMarks)} defaultValue={decimalMark} />
        <SelectBox name="contactKind" label={words.contactKind} options={options(ACTIVITY_KINDS, kinds)} defaultValue={contactKind} />
        <SelectBox name="level" label={words.level} hint={words.levelHint} options={options(CONFIDENTIALITIES, confidentialities)} defaultValue={level} />
        <SelectBox name="unsure" label={words.unsure} options={options(UNSURE, words.unsureChoices)} defaultValue={unsure} />
        <SelectBox name="badCells" label={words.badCells} options={options(BAD_CELLS, words.badCellsChoices)} defaultValue={badCells} />
        <SelectBox name="conflicts" label={words.conflicts} options={options(ON_CONFLICT, words.conflictsChoices)} defaultValue={conflicts} />
      </div>
    </Disclosure>
  );
}
