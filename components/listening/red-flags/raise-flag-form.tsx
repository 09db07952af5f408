'use client';
import { useState } from 'react';
import type { Choice, ChoiceSearch } from '@/components/ui/choice';
import { ComboBox } from '@/components/ui/combo-box';
import { DeedForm } from '@/components/ui/deed-form';
import type { SelectOption } from '@/components/ui/select-box';
import { CLOCK_UNITS } from '@/lib/domain/listening/clock';
import { SEVERITIES } from '@/lib/domain/listening/severity';
import { CONFIDENTIALITIES, type Confidentiality } from '@/lib/domain/shared/confidentiality';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface RaiseFlagFormProps {
  organization: Choice | null;
  activityId: string | null;
  /** The level of the contact it comes out of: a flag is never below it. */
  least: Confidentiality;
  colleagues: readonly SelectOption[];
  search: ChoiceSearch;
  raise: (input: never) => Promise<ActionResult<unknown>>;
}

export function RaiseFlagForm({ organization, activityId, least, colleagues, search, raise }: RaiseFlagFormProps) {
  const words = messages.listening.redFlags;
  const [of, setOf] = useState(organization);
  const levels = CONFIDENTIALITIES.slice(Math.max(CONFIDENTIALITIES.indexOf(least), 1));
  return (
    <DeedForm
      action={raise} submitLabel={words.raise} done={words.done.raised} to="/red-flags/[id]"
      base={{ ...(of && { organizationId: of.id }), ...(activityId && { activityId }) }}
      fields={[
        { name: 'title', kind: 'text', label: words.form.title },
        { name: 'why', kind: 'area', label: words.form.why },
        { name: 'severity', kind: 'select', label: words.form.severity, options: SEVERITIES.map((value) => ({ value, label: words.severities[value] })), value: 'serious' },
        { name: 'clock.amount', pair: 'clock', kind: 'number', label: words.form.clockAmount, value: '5' },
        { name: 'clock.unit', pair: 'clock', kind: 'select', label: words.form.clockUnit, options: CLOCK_UNITS.map((value) => ({ value, label: words.clockUnits[value] })), value: 'business_days' },
        { name: 'ownerId', kind: 'select', label: words.form.owner, emptyLabel: words.form.ownerDefault, options: colleagues },
        { name: 'confidentiality', kind: 'select', label: words.form.level, options: levels.map((value) => ({ value, label: messages.outreach.confidentialities[value] })), value: levels[0] },
      ]}
    >
      <ComboBox name="organizationId" label={words.form.organization} value={of} onChange={setOf} search={search} placeholder={words.form.chooseOrganization} />
    </DeedForm>
  );
}
