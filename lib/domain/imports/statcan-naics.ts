const NAMED = /(?:NAICS|SCIAN)\b[^.;]{0,80}?\b(1997|2002|2007|2012|2017|2022)\b/i;

/** The version of NAICS Canada that title, headings or footnotes of a table name; without one only that it is NAICS Canada. */
export function statcanNaics(texts: readonly string[]): string {
  const version = texts.map((text) => NAMED.exec(text)?.[1]).find((year) => year !== undefined);
  return version ? `NAICS Canada ${version}` : 'NAICS Canada';
}
