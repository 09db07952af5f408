'use client';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import { CONTACT_RULES } from '@/lib/domain/register/people-list-input';
import { VIEW_WORDS } from '@/lib/domain/sheet/view-words';
import { messages } from '@/lib/messages';
import { useLiveFilters } from '@/components/ui/use-live-filters';

/** Narrows the list of people by its address: a plain GET form without script, at once with it. */
export function PeopleFilters({ current }: { current: Readonly<Record<string, string>> }) {
  const { people: words, organizations } = messages.register;
  const live = useLiveFilters(current);
  return (
    <form className="filters" action="/people" role="search" aria-label={words.filters} {...live}>
      {['organization', 'association', ...VIEW_WORDS].map((name) => (current[name] ? <input key={name} type="hidden" name={name} value={current[name]} /> : null))}
      <TextInput name="q" type="search" label={words.search} placeholder={words.searchHint} defaultValue={current.q ?? ''} maxLength={200} autoComplete="off" />
      <SelectBox name="contact" label={words.contact} emptyLabel={words.anyContact} options={CONTACT_RULES.map((value) => ({ value, label: words.contactRules[value] }))} defaultValue={current.contact ?? ''} />
      <SelectBox name="archived" label={words.archived} emptyLabel={words.current} options={[{ value: 'yes', label: words.archived }]} defaultValue={current.archived ?? ''} />
      <div className="form-actions">
        <Button type="submit">{organizations.apply}</Button>
        {Object.keys(current).some((name) => !VIEW_WORDS.includes(name)) ? <ButtonLink look="quiet" href="/people">{organizations.clear}</ButtonLink> : null}
      </div>
    </form>
  );
}
