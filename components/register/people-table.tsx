'use client';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';

export type PeopleTableRow = {
  id: string;
  name: string;
  sample: boolean;
  doNotContact: boolean;
  roles: readonly { organizationId: string; organization: string; title: string | null }[];
  moreRoles: number;
  email: string | null;
  phone: string | null;
  /** Addresses are kept and not handed out. */
  withheld: boolean;
  prefers: string | null;
};

/** The list of people: a client component without state, so that its rows reach the browser as data alone. */
export function PeopleTable({ rows }: { rows: readonly PeopleTableRow[] }) {
  const { people: words, organization } = messages.register;
  const { columns } = words;
  return (
    <div className="table-scroll" role="region" aria-label={words.caption} tabIndex={0}>
      <table className="table stacked">
        <caption className="hide"><span className="sr-only">{words.caption}</span></caption>
        <thead>
          <tr>{Object.values(columns).map((head) => <th key={head} scope="col">{head}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="md:min-w-44">
                <a className="inline!" href={`/people/${row.id}`}>{row.name}</a>{' '}
                {row.doNotContact ? <Tag tone="bad">{organization.doNotContact}</Tag> : null} {row.sample ? <Tag>{organization.sample}</Tag> : null}
              </th>
              <td data-label={columns.roles}>
                {row.roles.map((role) => (
                  <span key={`${role.organizationId} ${role.title}`} className="block">
                    {role.title ? `${role.title}, ` : null}<a className="inline!" href={`/organizations/${role.organizationId}`}>{role.organization}</a>
                  </span>
                ))}
                {row.roles.length === 0 ? <span className="muted">{words.noRole}</span> : null}
                {row.moreRoles > 0 ? <span className="under">{words.andMore(row.moreRoles)}</span> : null}
              </td>
              <td className="max-md:break-all md:max-w-56 md:truncate" title={row.email ?? undefined} data-label={columns.email}>
                {row.email ? <a className="inline!" href={`mailto:${row.email}`}>{row.email}</a> : row.withheld ? <span className="muted">{words.withheld}</span> : null}
              </td>
              <td className="nowrap" data-label={columns.phone}>{row.phone}</td>
              <td className="max-md:hidden!">{row.prefers}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
