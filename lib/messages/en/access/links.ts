export const invite = {
  title: 'Welcome to Lode',
  lead: 'You have been invited. Choose a password; nobody else ever sees it.',
  submit: 'Join',
  spentTitle: 'This invitation no longer works',
  spent: 'It has been used or has run out after seven days. Ask the administrator who invited you for a new one.',
};

export const reset = {
  title: 'Choose a new password',
  lead: 'This link works once. You are signed out everywhere when you use it.',
  submit: 'Save the new password',
  done: 'Your new password is saved. Sign in with it.',
  spentTitle: 'This link no longer works',
  spent: 'It has been used or has run out after a day. Ask an administrator for a new one.',
};
