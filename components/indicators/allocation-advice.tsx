import { allocationStanding, ALLOCATION_STANDINGS } from '@/lib/domain/indicators/shift-share/allocation-standing';
import type { ShiftShareRow } from '@/lib/domain/indicators/shift-share/shift-share-table';
import { shiftLineHref, type ShiftLinks } from './shift-links';
import { messages } from '@/lib/messages';

interface AllocationAdviceProps {
  rows: readonly ShiftShareRow[];
  titles: Readonly<Record<string, string>>;
  links: ShiftLinks;
}

/** The four standings of the allocation table with the industries in each, and what one would do about them. */
export function AllocationAdvice({ rows, titles, links }: AllocationAdviceProps) {
  const { allocation, shiftShare: { advice } } = messages.indicators;
  const standings = rows.flatMap(({ code, base, terms: { h, c } }) => {
    const standing = base.value === null || !h || !c ? null : allocationStanding(base.value, { h, c });
    return standing && titles[code] ? [{ code, standing }] : [];
  });
  return (
    <section className="advice" aria-label={advice.title}>
      <h3>{advice.title}</h3>
      {standings.length === 0 ? <p className="src">{advice.none}</p> : null}
      <dl>
        {ALLOCATION_STANDINGS.filter((one) => standings.some(({ standing }) => standing === one)).map((one) => (
          <div key={one}>
            <dt>{allocation[one].title}</dt>
            <dd>{allocation[one].advice}</dd>
            <dd className="chips">
              {standings.filter(({ standing }) => standing === one).map(({ code }) => <a key={code} className="chip" href={shiftLineHref(links, code)}>{titles[code]}</a>)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
