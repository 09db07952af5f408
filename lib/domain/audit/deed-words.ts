/** A command's id as words: 'access.reset-second-factor' is 'reset second factor'. */
export const deedWords = (command: string): string => (command.split('.').at(-1) ?? command).replaceAll('-', ' ');
