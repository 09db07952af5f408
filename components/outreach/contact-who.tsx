'use client';
import { useWatch } from 'react-hook-form';
import type { Choice, ChoiceSearch } from '@/components/ui/choice';
import { MultiComboBox } from '@/components/ui/multi-combo-box';
import { RestWarning } from '@/components/ui/rest-warning';
import { messages } from '@/lib/messages';
import { CollisionNotice, type AskEarlier } from './collision-notice';
import { SuggestedPeople } from './suggested-people';
import type { ContactFormKit } from './use-contact-form';
import { usePeopleOf, type AskPeopleOf } from './use-people-of';

interface ContactWhoProps {
  kit: ContactFormKit;
  search: ChoiceSearch;
  /** Left out where the contact is already logged. */
  earlier?: AskEarlier;
  peopleOf?: AskPeopleOf;
}

/** With whom: typed, or taken from the people of whom is named already; Enter in the empty field goes on to what happened. */
export function ContactWho({ kit, search, earlier, peopleOf }: ContactWhoProps) {
  const { form } = messages.outreach;
  const { control, setValue } = kit.form;
  const who = useWatch({ control, name: 'who' });
  const suggested = usePeopleOf(who, peopleOf);
  const choose = (chosen: readonly Choice[]) => setValue('who', [...chosen], { shouldDirty: true, shouldValidate: kit.form.formState.isSubmitted });
  return (
    <>
      <MultiComboBox
        name="who"
        label={form.who}
        beside={form.whoBeside}
        placeholder={who.length === 0 ? form.whoPlaceholder : undefined}
        value={who}
        onChange={choose}
        search={search}
        suggested={suggested}
        onDone={() => kit.form.setFocus('telling')}
        error={kit.errorOf('who')}
      />
      <SuggestedPeople people={suggested} onAdd={(person) => choose([...who, person])} />
      <RestWarning who={who} />
      {earlier ? <CollisionNotice who={who} earlier={earlier} /> : null}
    </>
  );
}
