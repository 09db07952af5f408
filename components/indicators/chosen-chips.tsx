interface ChosenChipsProps {
  label: string;
  /** What is chosen, each with the address that takes it out; the last one stays. */
  chosen: readonly { key: string; name: string; without: string; remove: string }[];
}

/** What a page has been asked to put side by side, each with the link that takes it out. */
export function ChosenChips({ label, chosen }: ChosenChipsProps) {
  return (
    <div className="chips chosen mb-4" role="group" aria-label={label}>
      {chosen.map(({ key, name, without, remove }) => (
        <span key={key} className="chip">
          {name}
          {chosen.length > 1 ? <a className="take-out" href={without} aria-label={remove}><span aria-hidden="true">×</span></a> : null}
        </span>
      ))}
    </div>
  );
}
