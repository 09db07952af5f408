import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { DueTag } from '@/components/ui/due-tag';
import { messages } from '@/lib/messages';
import type { BriefOf } from './brief-of';
import { BriefPart } from './brief-part';

/** Open promises both ways. */
export function BriefPromises({ promises: { ours, theirs }, today }: Pick<BriefOf, 'promises' | 'today'>) {
  const { brief: words } = messages.planning;
  if (ours.length + theirs.length === 0) return <BriefPart title={words.ours} none={words.noPromises} />;
  const list = (rows: typeof ours) => (
    <ul>
      {rows.map(({ id, text, dueOn, ownerName, confidentiality }) => (
        <li key={id}>{dueOn ? <DueTag day={dueOn} today={today} /> : null} {text} <ConfidentialityMark level={confidentiality} /> <span className="muted">{ownerName}</span></li>
      ))}
    </ul>
  );
  return (
    <>
      {ours.length > 0 ? <BriefPart title={words.ours}>{list(ours)}</BriefPart> : null}
      {theirs.length > 0 ? <BriefPart title={words.theirs}>{list(theirs)}</BriefPart> : null}
    </>
  );
}
