type Dates = { joinedAt: Date | null; invitedAt: Date | null; disabledAt: Date | null };

export type AccountState = 'active' | 'invited' | 'disabled' | 'no-sign-in';

/** 'no-sign-in' is a name in the records without a way in, such as a colleague of the sample workspace. */
export const accountState = ({ joinedAt, invitedAt, disabledAt }: Dates): AccountState => {
  if (disabledAt) return 'disabled';
  if (joinedAt) return 'active';
  return invitedAt ? 'invited' : 'no-sign-in';
};
