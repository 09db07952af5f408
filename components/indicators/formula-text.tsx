const INDEX = /_([a-z]+[01]?)/;

/** A formula as text with its indices set below the line: e_ir becomes e with a low ir, e_ir0 with a low ir0. */
export function FormulaText({ children }: { children: string }) {
  return children.split(INDEX).map((part, at) => (at % 2 === 1 ? <sub key={at}>{part}</sub> : part));
}
