/** Letters every office program has: slides and text documents are opened on machines that know none of ours, and carry none. */
export const OFFICE_SANS = 'Arial';
export const OFFICE_SERIF = 'Georgia';
