interface ShortcutListProps {
  title: string;
  entries: readonly { keys: string; label: string }[];
}

export function ShortcutList({ title, entries }: ShortcutListProps) {
  return (
    <section>
      <h3 className="mb-1">{title}</h3>
      <ul className="entries">
        {entries.map(({ keys, label }) => (
          <li key={keys} className="flex items-baseline justify-between gap-3 py-1!">
            {label}
            <kbd className="font-sans text-xs text-ink-2 uppercase tracking-wide whitespace-nowrap">{keys}</kbd>
          </li>
        ))}
      </ul>
    </section>
  );
}
