const CODE = /^(?=.*\d)[A-Za-z0-9._-]{1,20}$/;

/** Whether a name is rather a code: short, with a digit, and no space in it ('R001', 'NUTS3-17'). */
export const isCodeLike = (name: string): boolean => CODE.test(name.trim());
