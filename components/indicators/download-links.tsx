import { messages } from '@/lib/messages';

const TABLE = ['csv', 'xlsx'] as const;
const DRAWN = [...TABLE, 'svg', 'png'] as const;

interface DownloadLinksProps {
  /** What leaves: read aloud with each link. */
  part: string;
  drawn?: boolean;
  hrefOf: (kind: (typeof DRAWN)[number]) => string;
}

/** The table of a panel as a file and, where it is drawn, the drawing; each carries its source. */
export function DownloadLinks({ part, drawn = false, hrefOf }: DownloadLinksProps) {
  const { files } = messages.indicators;
  return (
    <p className="downloads">
      {files.download}
      {(drawn ? DRAWN : TABLE).map((kind) => <a key={kind} href={hrefOf(kind)} download aria-label={files.label(part, files.kinds[kind])}>{files.kinds[kind]}</a>)}
    </p>
  );
}
