'use client';
import { Controller } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { DateInput } from '@/components/ui/date-input';
import { Dot, type DotTone } from '@/components/ui/dot';
import { RadioGroup } from '@/components/ui/radio-group';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import type { SalesShare } from '@/lib/domain/register/sales-share';
import { SHARE_KINDS, type ShareKind } from '@/lib/domain/register/share-kind';
import { SUBCLUSTER_ROLES } from '@/lib/domain/register/subcluster-role';
import { messages } from '@/lib/messages';
import { PercentInput } from './percent-input';
import type { OrganizationKit } from './use-organization-form';

export type NamedSubcluster = { clusterCode: string; code: string; name: string; tone: DotTone };

interface SubclusterLinkProps {
  kit: OrganizationKit;
  at: number;
  named: NamedSubcluster;
  onRemove: () => void;
}

/** What is typed for a share before it is a number: NaN is refused with words, never taken for zero. */
const ofKind = (kind: ShareKind, share: SalesShare): SalesShare => {
  const low = share.kind === 'value' ? share.value : share.kind === 'band' ? share.low : NaN;
  if (kind === 'value') return { kind, value: low };
  if (kind === 'band') return { kind, low, high: share.kind === 'band' ? share.high : low };
  return { kind };
};
const orNone = (share: number) => (Number.isNaN(share) ? null : share);
const orUnread = (share: number | null) => share ?? NaN;

/** One sub-cluster of an organization: role, share of sales to mining, and who says so. */
export function SubclusterLink({ kit: { form, errorOf }, at, named, onRemove }: SubclusterLinkProps) {
  const { form: words, roles } = messages.register;
  const path = `subclusters.${at}` as const;
  return (
    <div className="form gap-2! py-1">
      <div className="flex items-center justify-between gap-3">
        <span className="font-medium"><Dot tone={named.tone} label={named.name} /></span>
        <Button look="quiet" size="small" aria-label={messages.ui.remove(named.name)} onClick={onRemove}>×</Button>
      </div>
      {errorOf(`${path}.subclusterCode`) ? <p className="error">{errorOf(`${path}.subclusterCode`)}</p> : null}
      <div className="pair">
        <SelectBox {...form.register(`${path}.role`)} label={words.role} error={errorOf(`${path}.role`)} options={SUBCLUSTER_ROLES.map((value) => ({ value, label: roles[value] }))} />
        <Controller control={form.control} name={`${path}.share`} render={({ field }) => {
          const share: SalesShare = field.value ?? { kind: 'unknown' };
          return (
            <div className="form gap-2!">
              <RadioGroup
                name={`${path}.share`}
                label={words.salesShare}
                size="small"
                options={SHARE_KINDS.map((value) => ({ value, label: words.shareKinds[value] })).reverse()}
                value={share.kind}
                onChange={(event) => field.onChange(ofKind(event.target.value as ShareKind, share))}
              />
              {share.kind === 'value' ? (
                <PercentInput name={`${path}.share.value`} label={words.percent} error={errorOf(`${path}.share.value`)} value={orNone(share.value)} onChange={(value) => field.onChange({ kind: 'value', value: orUnread(value) })} />
              ) : null}
              {share.kind === 'band' ? (
                <div className="grid grid-cols-2 gap-2">
                  <PercentInput name={`${path}.share.low`} label={words.from} error={errorOf(`${path}.share.low`)} value={orNone(share.low)} onChange={(low) => field.onChange({ ...share, low: orUnread(low) })} />
                  <PercentInput name={`${path}.share.high`} label={words.to} error={errorOf(`${path}.share.high`)} value={orNone(share.high)} onChange={(high) => field.onChange({ ...share, high: orUnread(high) })} />
                </div>
              ) : null}
            </div>
          );
        }} />
      </div>
      <div className="pair">
        <TextInput {...form.register(`${path}.source`)} label={words.source} hint={words.sourceHint} optional error={errorOf(`${path}.source`)} maxLength={200} />
        <DateInput {...form.register(`${path}.asOf`)} label={words.asOf} optional error={errorOf(`${path}.asOf`)} />
      </div>
    </div>
  );
}
