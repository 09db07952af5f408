export const code = {
  title: 'One more step',
  lead: 'Your password was right. Now the code of your second factor.',
  digits: 'Code from your app',
  digitsHint: 'Six digits; a new code comes every 30 seconds.',
  recovery: 'Recovery code',
  recoveryHint: 'One of the ten you kept. Each works once.',
  submit: 'Go on',
  useRecovery: 'Use a recovery code instead',
  useApp: 'Use the app instead',
  lost: 'Lost both the app and the codes? An administrator can reset your second factor.',
};
