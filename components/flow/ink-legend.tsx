/** What the colours of a chart stand for. */
export function InkLegend({ entries }: { entries: readonly (readonly [label: string, ink: string])[] }) {
  return entries.map(([label, ink]) => (
    <span key={label} className="chip"><svg width="10" height="10" aria-hidden="true"><rect width="10" height="10" rx="2" fill={ink} /></svg>{label}</span>
  ));
}
