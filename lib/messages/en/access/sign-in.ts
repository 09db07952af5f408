export const signIn = {
  title: 'Sign in',
  submit: 'Sign in',
  forgotten: 'Forgotten the password? An administrator can make you a link to choose a new one.',
  with: (name: string) => `Sign in with ${name}`,
  ended: 'Your session has ended. Sign in to go on where you were.',
};
