import type { DefinitionDraftTyped } from '@/lib/domain/indicators/definition/definition-draft';
import { messages } from '@/lib/messages';

export type TypedIndustry = DefinitionDraftTyped['industries'][number];

interface DraftRowProps {
  row: TypedIndustry;
  title: string | null;
  subclusters: readonly { code: string; name: string }[];
  problem?: string;
  change: (part: Partial<TypedIndustry>) => void;
  remove: () => void;
}

/** One industry of a draft: its sub-cluster, weight, mark and reason can be changed, or it goes. */
export function DraftRow({ row, title, subclusters, problem, change, remove }: DraftRowProps) {
  const { drafts } = messages.indicators;
  const named = (what: string) => drafts.of(what, row.code);
  return (
    <tr>
      <th scope="row" className="industry">
        {title ?? <span className="missing">{drafts.untitled}</span>}
        <span className="under">{row.code}</span>
        {problem ? <span className="error block">{problem}</span> : null}
      </th>
      <td className="part" data-label={drafts.columns.subcluster}>
        <select className="input" aria-label={named(drafts.columns.subcluster)} value={row.subcluster} onChange={(event) => change({ subcluster: event.currentTarget.value })}>
          {subclusters.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </select>
      </td>
      <td data-label={drafts.columns.weight}>
        <input className="input weight" inputMode="decimal" aria-label={named(drafts.columns.weight)} aria-invalid={problem ? true : undefined} value={String(row.weight)} onChange={(event) => change({ weight: event.currentTarget.value })} />
      </td>
      <td data-label={drafts.columns.distribution}>
        <input type="checkbox" className="check" aria-label={named(drafts.columns.distribution)} checked={row.distribution ?? false} onChange={(event) => change({ distribution: event.currentTarget.checked })} />
      </td>
      <td className="why" data-label={drafts.columns.why}>
        <input className="input" aria-label={named(drafts.columns.why)} value={row.why} onChange={(event) => change({ why: event.currentTarget.value })} />
      </td>
      <td><button type="button" className="btn quiet small" aria-label={drafts.removeOf(row.code)} onClick={remove}>{drafts.remove}</button></td>
    </tr>
  );
}
