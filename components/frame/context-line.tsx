import { messages } from '@/lib/messages';

export interface WorkContext {
  region: string;
  reference: string;
  year: string;
  /** Where the three are chosen. */
  href?: string;
}

/** What every figure on the page is about, unless the page says otherwise. */
export function ContextLine({ context }: { context: WorkContext }) {
  const { region, comparedWith } = messages.frame;
  const line = (
    <>
      {region} <b>{context.region}</b> {comparedWith} <b>{context.reference}</b>, <b>{context.year}</b>
    </>
  );
  return <p className="ctx">{context.href ? <a href={context.href}>{line}</a> : line}</p>;
}
