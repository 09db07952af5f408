import { messages } from '@/lib/messages';

const PARTS = ['purpose', 'scope', 'rules'] as const;

/** The text of a charter, part by part. */
export function CharterText({ text }: { text: Record<(typeof PARTS)[number], string> }) {
  const { parts } = messages.forming.charter;
  return (
    <div className="charter-text">
      {PARTS.map((part) => (
        <section key={part}>
          <h3>{parts[part]}</h3>
          <p className="whitespace-pre-line">{text[part]}</p>
        </section>
      ))}
    </div>
  );
}
