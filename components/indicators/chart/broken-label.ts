/** A label in at most two lines of about `most` letters, broken at the space nearest to its middle. */
export function brokenLabel(label: string, most: number): readonly string[] {
  if (label.length <= most) return [label];
  const middle = label.length / 2;
  const spaces = [...label.matchAll(/ /g)].map(({ index }) => index);
  const at = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return at === undefined ? [label] : [label.slice(0, at), label.slice(at + 1)];
}
