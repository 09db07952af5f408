/** What is known of a person when they are compared; what is unknown is left empty and then says nothing. */
export type PersonProfile = {
  id?: string;
  givenName: string | null;
  familyName: string | null;
  email?: string | null;
  phones?: readonly string[];
  /** Organizations by id, or by folded name where they have none yet; past ones too. */
  organizations?: readonly string[];
};
