'use client';
import { useFieldArray } from 'react-hook-form';
import { SelectBox } from '@/components/ui/select-box';
import { messages } from '@/lib/messages';
import { SubclusterLink, type NamedSubcluster } from './subcluster-link';
import type { OrganizationKit } from './use-organization-form';

interface SubclustersFieldProps {
  kit: OrganizationKit;
  subclusters: readonly NamedSubcluster[];
}

/** The sub-clusters they belong to, each with the role they play and what share of their sales goes to mining. */
export function SubclustersField({ kit, subclusters }: SubclustersFieldProps) {
  const { form: words } = messages.register;
  const { fields, append, remove } = useFieldArray({ control: kit.form.control, name: 'subclusters', keyName: 'key' });
  const keyOf = ({ clusterCode, code }: { clusterCode: string; code: string }) => `${clusterCode}/${code}`;
  const taken = new Set(fields.map(({ clusterCode, subclusterCode }) => `${clusterCode}/${subclusterCode}`));
  const free = subclusters.filter((one) => !taken.has(keyOf(one)));
  return (
    <div className="field">
      {fields.length > 0 ? (
        <ul className="listing" aria-label={words.subclusters}>
          {fields.map(({ key, clusterCode, subclusterCode }, at) => (
            <li key={key}>
              <SubclusterLink
                kit={kit}
                at={at}
                named={subclusters.find((one) => keyOf(one) === `${clusterCode}/${subclusterCode}`) ?? { clusterCode, code: subclusterCode, name: subclusterCode, tone: 'none' }}
                onRemove={() => remove(at)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      {free.length > 0 ? (
        <SelectBox
          name="subclusters"
          label={words.addSubcluster}
          emptyLabel={words.chooseSubcluster}
          value=""
          options={free.map((one) => ({ value: keyOf(one), label: one.name }))}
          error={kit.errorOf('subclusters')}
          onChange={(event) => {
            const one = free.find((candidate) => keyOf(candidate) === event.target.value);
            if (!one) return;
            const role = one.tone === 'mining' ? 'producer' : one.tone === 'manufacturing' ? 'manufacturer' : 'service';
            append({ clusterCode: one.clusterCode, subclusterCode: one.code, role, share: { kind: 'unknown' }, source: null, asOf: null }, { shouldFocus: false });
          }}
        />
      ) : null}
    </div>
  );
}
