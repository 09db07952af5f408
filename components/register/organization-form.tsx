'use client';
import { useWatch } from 'react-hook-form';
import type { AlikeSearch } from './duplicates/alike-hint';
import type { ChoiceSearch } from '@/components/ui/choice';
import { Panel } from '@/components/ui/panel';
import { RecordForm } from '@/components/ui/record-form';
import type { SelectOption } from '@/components/ui/select-box';
import type { OrganizationDraft } from '@/lib/domain/register/organization-input';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { IdentityFields } from './identity-fields';
import { IndustriesField } from './industries-field';
import { numberOrNone } from './number-or-none';
import { organizationInWords } from './organization-in-words';
import type { RecordLookUp } from '@/components/ui/record-field';
import { SiteFields, type SitePlaces } from './site-fields';
import type { NamedSubcluster } from './subcluster-link';
import { SubclustersField } from './subclusters-field';
import { TagsField } from './tags-field';
import { useOrganizationForm, type SavedRecord } from './use-organization-form';

export interface OrganizationFormProps extends RecordLookUp {
  initial: OrganizationDraft;
  save: (input: OrganizationDraft) => Promise<ActionResult<SavedRecord>>;
  findIndustries: ChoiceSearch;
  findTags: ChoiceSearch;
  alike: AlikeSearch;
  owners: readonly SelectOption[];
  subclusters: readonly NamedSubcluster[];
  industryTitles: Readonly<Record<string, string>>;
  /** What the parent organization is called. */
  organizationNames: Readonly<Record<string, string>>;
  places: SitePlaces;
}

const NUMBERS = ['jobsCount', 'jobsLow', 'jobsHigh'];

/** One form for a new organization and for changing one; the whole record is saved at once. */
export function OrganizationForm(props: OrganizationFormProps) {
  const { initial, save, search, labels, owners, subclusters, places } = props;
  const { form: words } = messages.register;
  const kit = useOrganizationForm({
    initial,
    draft: `organization:${initial.id ?? 'new'}:${initial.version ?? 0}`,
    save,
  });
  const { form, errorOf } = kit;
  const basis = useWatch({ control: form.control, name: 'sites.0.jobsBasis' });

  return (
    <RecordForm
      kit={kit} labels={words.parts} inWords={organizationInWords({ owners, organizations: props.organizationNames, subclusters })}
      back={initial.id === undefined ? '/organizations' : `/organizations/${initial.id}`} width="max-w-4xl" keys={words.saveKeys}
    >
      <Panel title={words.identity}>
        <div className="form"><IdentityFields kit={kit} owners={owners} alike={props.alike} search={search} labels={labels} /></div>
      </Panel>
      {initial.id === undefined ? (
        <Panel title={words.firstSite} note={words.firstSiteHint}>
          <div className="form">
            <SiteFields
              {...places}
              brief
              bind={(field) => form.register(`sites.0.${field}`, NUMBERS.includes(field) ? numberOrNone : undefined)}
              errorOf={(field) => errorOf(`sites.0.${field}`)}
              basis={basis}
              setRegion={(code) => form.setValue('sites.0.regionCode', code)}
              clear={(fields) => fields.forEach((field) => form.setValue(`sites.0.${field}`, null))}
            />
          </div>
        </Panel>
      ) : null}
      <Panel title={words.industries}><IndustriesField kit={kit} titles={props.industryTitles} search={props.findIndustries} /></Panel>
      <Panel title={words.subclusters}><SubclustersField kit={kit} subclusters={subclusters} /></Panel>
      <Panel title={words.tags}><TagsField kit={kit} search={props.findTags} /></Panel>
    </RecordForm>
  );
}
