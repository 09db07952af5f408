import { Button } from '@/components/ui/button';
import { SelectBox } from '@/components/ui/select-box';
import { messages } from '@/lib/messages';

type Choices = readonly { code: string; name: string }[];

/** Chooses what is to be assessed by the address: a region, or a part of a cluster. */
export function SubjectChoice({ community, subcluster }: { community: Choices; subcluster: Choices }) {
  const { subjects: words } = messages.readiness.assessing;
  const form = (kind: 'community' | 'subcluster', label: string, choices: Choices) => (
    <form className="filters" action="/readiness/subjects/new" role="search" aria-label={label}>
      <SelectBox id={`subject-${kind}`} name={kind} label={label} options={choices.map(({ code, name }) => ({ value: code, label: name }))} />
      <div className="form-actions"><Button type="submit">{words.goOn}</Button></div>
    </form>
  );
  return (
    <div className="form">
      <p className="muted">{words.chooseHint}</p>
      {form('community', words.chooseCommunity, community)}
      {form('subcluster', words.chooseSubcluster, subcluster)}
    </div>
  );
}
