import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { DataTable } from '@/components/ui/data-table';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { LinkState } from '@/lib/domain/ratings/link-state';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { InviteButton, type InviteButtonProps } from './invite-button';

interface Invitee {
  id: string; name: string; link: LinkState | 'none'; invitationId: string | null; person: string | null; sentBy: 'mail' | 'hand' | null; people: InviteButtonProps['organization']['people'];
}

interface InviteesTableProps extends Pick<InviteButtonProps, 'roundId' | 'until' | 'mail'> {
  rows: readonly Invitee[];
  /** Absent where the round takes no more answers. */
  deeds?: { invite: InviteButtonProps['action']; revoke: (input: { id: string }) => Promise<ActionResult<unknown>> };
}

const TONE: Partial<Record<LinkState | 'none', TagTone>> = { used: 'good', open: 'accent', 'not-yet': 'accent', expired: 'warn' };

/** Where each organization stands with its link. */
export function InviteesTable({ rows, deeds, ...round }: InviteesTableProps) {
  const { invitees: words } = messages.ratings;
  const { columns } = words;
  return (
    <DataTable
      caption={words.title} rows={rows} rowKey={({ id }) => id} stacked
      columns={[
        { key: 'organization', head: columns.organization, cell: ({ id, name }) => <a href={`/organizations/${id}`}>{name}</a> },
        { key: 'state', head: columns.state, cell: ({ link }) => <Tag tone={TONE[link]}>{words.states[link]}</Tag> },
        { key: 'person', head: columns.person, cell: ({ person, sentBy }) => [person, sentBy ? words.by[sentBy] : null].filter(Boolean).join(', ') },
        ...(deeds ? [{
          key: 'deeds', head: columns.deeds,
          cell: ({ link, invitationId, ...organization }: Invitee) => (link === 'used' ? null : (
            <span className="flex flex-wrap gap-1.5">
              <InviteButton {...round} organization={organization} again={link !== 'none'} action={deeds.invite} />
              {(link === 'open' || link === 'not-yet') && invitationId ? <ConfirmedAction label={words.revoke} input={{ id: invitationId }} action={deeds.revoke} /> : null}
            </span>
          )),
        }] : []),
      ]}
    />
  );
}
