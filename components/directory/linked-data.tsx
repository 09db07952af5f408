/** Linked data for search engines; `text` comes from `ldText`, which lets nothing end the element. */
export function LinkedData({ text }: { text: string }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
