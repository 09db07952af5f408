/** Given names people go by, each line one name; folded. */
const SETS: readonly string[] = [
  'robert bob bobby rob robbie bert', 'william bill billy will willie liam', 'richard rick ricky dick rich', 'james jim jimmy jamie', 'john jack johnny jon', 'michael mike mikey mick', 'david dave davey', 'thomas tom tommy',
  'joseph joe joey', 'charles charlie chuck chas', 'daniel dan danny', 'matthew matt', 'anthony tony', 'steven steve stephen stefan', 'edward ed eddie ted ned', 'kenneth ken kenny', 'ronald ron ronnie', 'donald don donnie',
  'gregory greg', 'jeffrey jeff geoffrey geoff', 'gerald gerry jerry gerard', 'lawrence larry laurence', 'christopher chris', 'nicholas nick', 'andrew andy drew', 'patrick pat paddy', 'timothy tim', 'samuel sam', 'benjamin ben', 'alexander alex sandy',
  'frederick fred freddie', 'peter pete', 'philip phil phillip', 'raymond ray', 'leonard len lenny', 'walter walt', 'douglas doug', 'bradley brad', 'nathan nate nathaniel', 'zachary zach', 'joshua josh', 'cameron cam', 'randall randy randolph', 'terrence terry terence',
  'elizabeth liz beth betty eliza lisa', 'katherine kate kathy cathy catherine katie kathryn', 'margaret maggie peggy marg meg', 'patricia pat patty tricia', 'jennifer jen jenny', 'susan sue suzanne', 'deborah deb debbie debra', 'barbara barb', 'christine chris christina tina', 'rebecca becky', 'victoria vicky tori', 'pamela pam', 'judith judy', 'jacqueline jackie', 'samantha sam', 'alexandra alex', 'sandra sandy', 'cynthia cindy', 'theresa terry teresa', 'kimberly kim', 'jessica jess', 'michelle shelley', 'valerie val', 'nancy nan', 'dorothy dot', 'marie mary', 'marc mark', 'guillaume guy', 'genevieve gen',
];

const OF = new Map<string, Set<number>>();
SETS.forEach((names, at) => names.split(' ').forEach((name) => OF.set(name, (OF.get(name) ?? new Set()).add(at))));

/** Whether two folded given names are known to be short and long of one. */
export const areOneGivenName = (a: string, b: string): boolean => {
  const sets = OF.get(b);
  return a === b || [...(OF.get(a) ?? [])].some((at) => sets?.has(at));
};

/** The first of each set a folded given name belongs to; itself where it belongs to none. */
export const longGivenNames = (name: string): string[] => {
  const sets = OF.get(name);
  return sets ? [...sets].map((at) => SETS[at]?.split(' ')[0] ?? name) : [name];
};
