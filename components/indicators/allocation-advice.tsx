import { allocationStanding, ALLOCATION_STANDINGS } from '@/lib/domain/indicators/shift-share/allocation-standing';
import type { ShiftShareTable } from '@/lib/domain/indicators/shift-share/shift-share-table';
import { messages } from '@/lib/messages';

interface AllocationAdviceProps {
  split: ShiftShareTable;
  titles: Readonly<Record<string, string>>;
  lineHref: (code: string) => string;
}

/** The four standings of the allocation table with the industries in each, and what one would do about them. */
export function AllocationAdvice({ split, titles, lineHref }: AllocationAdviceProps) {
  const { allocation, shiftShare: { advice } } = messages.indicators;
  const standings = split.rows.flatMap(({ code, base, terms: { h, c } }) => {
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
              {standings.filter(({ standing }) => standing === one).map(({ code }) => <a key={code} className="chip" href={lineHref(code)}>{titles[code]}</a>)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
