/** One organization, told by what every colleague may read of it. */
export type FirmFacts = {
  readonly name: string;
  readonly href: string;
  readonly kind: string;
  readonly today: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly people: readonly { readonly name: string; readonly title: string | null }[];
  readonly contacts: readonly { readonly day: string; readonly kind: string; readonly summary: string; readonly href: string }[];
  readonly promises: readonly { readonly text: string; readonly dueOn: string | null; readonly ours: boolean }[];
  readonly flags: readonly { readonly title: string; readonly dueOn: string }[];
  readonly questions: readonly string[];
};
