'use client';
import { useEffect, useState, type ComponentPropsWithRef } from 'react';
import { SelectBox, type SelectOption } from '@/components/ui/select-box';
import { messages } from '@/lib/messages';

export type SiteSearch = (organizationId: string) => Promise<readonly SelectOption[]>;

interface SiteFieldProps extends ComponentPropsWithRef<'select'> {
  organizationId: string;
  sitesOf: SiteSearch;
  error?: string;
  /** The organization has no such site: what was chosen belongs to another one. */
  onGone: () => void;
}

/** Which site of the organization a case is about; looked up as soon as the organization is known. */
export function SiteField({ organizationId, sitesOf, error, onGone, value, ...field }: SiteFieldProps) {
  const { form: words } = messages.pipeline;
  const [found, setFound] = useState<{ of: string; options: readonly SelectOption[] } | null>(null);
  useEffect(() => {
    if (organizationId === '' || found?.of === organizationId) return;
    let stale = false;
    void sitesOf(organizationId).then((options) => { if (!stale) setFound({ of: organizationId, options }); }, () => undefined);
    return () => { stale = true; };
  }, [organizationId, found, sitesOf]);
  const options = organizationId !== '' && found?.of === organizationId ? found.options : null;
  const gone = Boolean(value) && (organizationId === '' || (options !== null && !options.some((one) => one.value === value)));
  useEffect(() => { if (gone) onGone(); }, [gone, onGone]);
  return (
    <SelectBox
      {...field} name="siteId" value={value} label={words.site} error={error} disabled={options === null || options.length === 0} options={options ?? []}
      hint={organizationId === '' ? words.siteAfter : options?.length === 0 ? words.siteNone : undefined} emptyLabel={words.noSite}
    />
  );
}
