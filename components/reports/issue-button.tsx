import { DeedButton } from '@/components/ui/deed-button';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface IssueButtonProps {
  kind: string;
  search: string;
  action: (input: { kind: string; search: string; note?: string | null }) => Promise<ActionResult<{ id: string }>>;
}

/** Issues the report in hand, with a word on whom it is for. */
export function IssueButton({ kind, search, action }: IssueButtonProps) {
  const { pages: words } = messages.reports;
  return (
    <DeedButton
      label={words.issue} title={words.issueTitle} look="primary" base={{ kind, search }} action={action} done={words.issuedDone} to="/reports/issued/[id]"
      fields={[{ name: 'note', kind: 'text', label: words.note, hint: words.noteHint, optional: true }]}
    >
      <p>{words.issueWhat}</p>
    </DeedButton>
  );
}
