/** What an organization agreed to have said of it in public, and nothing else. */
export type DirectoryEntry = {
  readonly id: string;
  readonly name: string;
  readonly town: string | null;
  readonly capabilities: readonly string[];
  readonly industries: readonly { readonly code: string; readonly title: string }[];
  readonly website: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly sample: boolean;
};
