import { ContactNeeds } from '@/components/targeting/contact-needs';
import { DeedButton } from '@/components/ui/deed-button';
import { messages } from '@/lib/messages';
import { listClusters } from '@/lib/services/indicators/list-clusters';
import { questionOptions } from '@/lib/services/indicators/question-options';
import { needsOfContact } from '@/lib/services/targeting/needs-of-contact';
import { ask } from '@/lib/web/ask';
import { findIndustryChoices } from '../../organizations/look-ups';
import { noteNeedAction } from '../../pipeline/targeting/actions';
import { needFields } from '../../pipeline/targeting/need-fields';

/** What was said in this contact to be bought from afar, with a form for those who may note more of it. */
export const NeedsOfContact = async ({ id, organizations, mayNote }: { id: string; organizations: readonly { id: string; name: string }[]; mayNote: boolean }) => {
  const { needs: words } = messages.targeting;
  const [{ needs }, clusters, { regions }] = await Promise.all([ask(needsOfContact, { id }), ask(listClusters, {}), ask(questionOptions, {})]);
  const parts = clusters.flatMap(({ code, subclusters }) => subclusters.map((one) => ({ code: `${code}/${one.code}`, name: one.name })));
  const sources = organizations.map((one) => ({ value: `${id}:${one.id}`, label: one.name }));
  return (
    <ContactNeeds
      needs={needs}
      note={mayNote && sources.length > 0 ? <DeedButton label={words.note} size="small" action={noteNeedAction} base={{}} done={words.noted} fields={[{ name: 'source', kind: 'select', label: words.who, options: sources }, ...needFields(parts, regions, findIndustryChoices)]} /> : undefined}
    />
  );
};
