const INDEX = /_([a-z]+)/;

/** A formula as text with its indices set below the line: e_ir becomes e with a low ir. */
export function FormulaText({ children }: { children: string }) {
  return children.split(INDEX).map((part, at) => (at % 2 === 1 ? <sub key={at}>{part}</sub> : part));
}
