import { columnLetters } from '@/lib/domain/imports/column-letters';
import { LIST_FIELDS, recordOfField, type ListField } from '@/lib/domain/lists/list-field';
import { LIST_RECORDS } from '@/lib/domain/lists/list-record';
import { messages } from '@/lib/messages';

const { map: words, fields, record: records } = messages.lists;

const GROUPS = LIST_RECORDS.map((record) => ({ record, own: LIST_FIELDS.filter((field) => recordOfField(field) === record) }));

interface ColumnRowProps {
  place: number;
  heading: string;
  samples: readonly string[];
  field: ListField | null;
}

/** One column of a list: its heading, values of it, and the choice of what it holds. */
export function ColumnRow({ place, heading, samples, field }: ColumnRowProps) {
  const name = heading || words.unnamed(columnLetters(place + 1));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={words.samples}><span className="samples">{samples.map((sample) => <code key={sample} className="quoted">{sample}</code>)}</span></td>
      <td data-label={words.field}>
        <select className="input" name={`column-${place}`} defaultValue={field ?? ''} aria-label={words.labelOf(name)}>
          <option value="">{words.nothing}</option>
          {GROUPS.map(({ record, own }) => (
            <optgroup key={record} label={records[record]}>
              {own.map((each) => <option key={each} value={each}>{fields[each]}</option>)}
            </optgroup>
          ))}
        </select>
      </td>
    </tr>
  );
}
