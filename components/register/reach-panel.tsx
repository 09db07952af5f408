import { NoteBox } from '@/components/ui/note-box';
import { Pairs, type Pair } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import type { PreferredChannel } from '@/lib/domain/register/preferred-channel';
import type { SpokenLanguage } from '@/lib/domain/register/spoken-language';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';

export interface ReachedPerson {
  email: string | null;
  phone: string | null;
  withheld: boolean;
  preferredChannel: PreferredChannel | null;
  languages: readonly SpokenLanguage[];
  pronoun: string | null;
  doNotContactSince: string | null;
}

/** How to reach somebody, and, before anything else, whether one may. */
export function ReachPanel({ person: it }: { person: ReachedPerson }) {
  const { person: words, channels, languages } = messages.register;
  const pairs: (Pair | false)[] = [
    it.email !== null && { label: words.email, value: <a className="break-all" href={`mailto:${it.email}`}>{it.email}</a> },
    it.phone !== null && { label: words.phone, value: <a href={`tel:${it.phone.replace(/[^\d+]/g, '')}`}>{it.phone}</a> },
    { label: words.prefers, value: it.preferredChannel ? channels[it.preferredChannel] : <span className="muted">{words.noPreference}</span> },
    it.languages.length > 0 && { label: words.languages, value: it.languages.map((language) => languages[language]).join(', ') },
    it.pronoun !== null && { label: words.pronoun, value: it.pronoun },
  ];
  return (
    <Panel title={words.reach}>
      {it.doNotContactSince ? (
        <div className="pb-2"><NoteBox tone="bad" title={words.doNotContact(format.day(it.doNotContactSince, 'year'))}>{words.doNotContactHint}</NoteBox></div>
      ) : null}
      {it.email === null && it.phone === null ? <p className="muted pb-1">{it.withheld ? words.withheld : words.nothing}</p> : null}
      <Pairs pairs={pairs.filter((pair): pair is Pair => pair !== false)} />
    </Panel>
  );
}
