import { Pairs } from '@/components/ui/pairs';
import type { SharedValue } from '@/lib/domain/agreements/shared-facts';
import { fieldsOf } from '@/lib/domain/agreements/shareable';
import type { SharedKind } from '@/lib/domain/agreements/shared-kind';
import { messages } from '@/lib/messages';
import { sharedValue } from './shared-value';

interface SharedPartProps {
  kind: SharedKind;
  records: readonly { id: string; fields: Readonly<Record<string, SharedValue>> }[];
}

/** Records of one kind of one organization: a list of names and values for one, a table for several. */
export function SharedPart({ kind, records }: SharedPartProps) {
  const { kinds, fields: labels } = messages.agreements;
  const shown = fieldsOf(kind).filter((field) => records.some(({ fields }) => field in fields));
  const value = (fields: Readonly<Record<string, SharedValue>>, field: string) => sharedValue(kind, field, fields[field] ?? null);
  const [only] = records;
  return (
    <section>
      <h3>{kinds[kind]}</h3>
      {records.length === 1 && only ? <Pairs pairs={shown.map((field) => ({ label: labels[field] ?? field, value: value(only.fields, field) }))} /> : (
        <div className="table-scroll" role="region" aria-label={kinds[kind]} tabIndex={0}>
          <table className="table stacked">
            <thead><tr>{shown.map((field) => <th key={field} scope="col">{labels[field]}</th>)}</tr></thead>
            <tbody>{records.map(({ id, fields }) => <tr key={id}>{shown.map((field) => <td key={field} data-label={labels[field]}>{value(fields, field)}</td>)}</tr>)}</tbody>
          </table>
        </div>
      )}
    </section>
  );
}
