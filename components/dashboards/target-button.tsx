import type { ComponentProps } from 'react';
import { DeedButton } from '@/components/ui/deed-button';
import { MEASURES, type MeasureCode } from '@/lib/domain/dashboards/measure';
import { messages } from '@/lib/messages';
import type { DashboardRow } from './dashboard-row';

export type SetTarget = ComponentProps<typeof DeedButton>['action'];

interface TargetButtonProps extends Pick<DashboardRow, 'name' | 'target'> {
  code: MeasureCode;
  action: SetTarget;
}

/** Sets or changes what a measure shall reach; an empty field takes the target away. */
export function TargetButton({ code, name, target, action }: TargetButtonProps) {
  const { dashboards: words } = messages;
  const { unit, of } = MEASURES[code];
  const hint = words.valueHint[unit === 'count' && of === 'moment' ? 'moment' : unit];
  const value = target?.value ?? null;
  return (
    <DeedButton
      label={value === null ? words.set : words.change} title={words.setTitle(name)} look="quiet" size="small" base={{ measure: code, version: target?.version ?? 0 }} action={action} done={words.saved}
      fields={[{ name: 'value', kind: 'number', label: words.value, hint, optional: true, value: value === null ? undefined : String(value) }]}
    />
  );
}
