export const setUp = {
  title: 'Become the first administrator',
  lead: 'This link works once. You choose the password; nobody else ever sees it.',
  submit: 'Set Lode up',
  spentTitle: 'This link no longer works',
  spent: 'It has been used or has run out. Restart the server to print a new one; when somebody is an administrator already, ask them for an invitation.',
};
