export const errors = {
  notAnEmail: 'Write an e-mail address, for example ada@example.ca.',
  emailTaken: 'Somebody with this e-mail address is already here.',
  linkSpent: 'This link has been used or has run out. Ask for a new one.',
  limited: (minutes: number) =>
    minutes === 1 ? 'Too many attempts. Try again in a minute.' : `Too many attempts. Try again in ${minutes} minutes.`,
  busy: 'Many people are signing in at this moment. Try again shortly.',
  refused: 'The e-mail address or the password is not right.',
  unavailable: 'Signing in did not work for a reason on our side. Try again in a moment.',
};
