/** A field's name as words: 'occurredOn' is 'occurred on'. */
export const fieldWords = (field: string): string => field.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
