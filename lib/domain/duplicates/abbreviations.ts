/** Short for long, folded. A word may stand for two. */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  mfg: 'manufacturing', mfr: 'manufacturing', manuf: 'manufacturing', bros: 'brothers', freres: 'brothers', fils: 'sons', intl: 'international', internatl: 'international',
  svc: 'services', svcs: 'services', serv: 'services', srvcs: 'services', service: 'services', eng: 'engineering', engr: 'engineering', engrg: 'engineering',
  assoc: 'association', assn: 'association', assocs: 'associates', const: 'construction', constr: 'construction', constn: 'construction',
  contr: 'contracting', contracting: 'contracting', contractors: 'contracting', contractor: 'contracting', contractng: 'contracting',
  equip: 'equipment', equipt: 'equipment', ind: 'industries', inds: 'industries', indust: 'industries', industry: 'industries', industrial: 'industries', mgmt: 'management', mgt: 'management',
  mtn: 'mountain', mtns: 'mountain', mountains: 'mountain', mt: 'mount', ft: 'fort', st: 'saint', ste: 'saint', pg: 'prince george', fsj: 'fort saint john', pr: 'prince rupert',
  ctr: 'centre', center: 'centre', hwy: 'highway', univ: 'university', dept: 'department', govt: 'government', dist: 'district', rd: 'regional district',
  natl: 'national', elec: 'electric', electrical: 'electric', refrig: 'refrigeration', hyd: 'hydraulics', hydraulic: 'hydraulics', mech: 'mechanical',
  fab: 'fabrication', fabricating: 'fabrication', fabricators: 'fabrication', lbr: 'lumber', sd: 'school district', fn: 'nation', nations: 'nation', labs: 'laboratories', lab: 'laboratories', laboratory: 'laboratories', insp: 'inspection', transp: 'transport', trans: 'transport',
  transportation: 'transport', trucking: 'trucking', supplies: 'supply', products: 'product', prod: 'product', prods: 'product', resource: 'resources', res: 'resources', exploration: 'exploration', expl: 'exploration',
  mines: 'mining', mine: 'mining', tech: 'technologies', technology: 'technologies', technical: 'technologies', sys: 'systems', system: 'systems', ent: 'enterprises', enterprise: 'enterprises', entr: 'enterprises',
  dev: 'development', devt: 'development', developments: 'development', corp: 'corporation', dr: 'drive', lk: 'lake', riv: 'river', no: 'number', num: 'number', cda: 'canada', cdn: 'canadian',
  env: 'environmental', environment: 'environmental', geo: 'geological', geol: 'geological', ltg: 'lighting', maint: 'maintenance', mktg: 'marketing', dvlp: 'development',
  helis: 'helicopters', heli: 'helicopters', helicopter: 'helicopters', consultants: 'consulting', consultant: 'consulting', solution: 'solutions', rental: 'rentals', drillers: 'drilling', loggers: 'logging',
  coop: 'cooperative', holding: 'holdings', holdco: 'holdings', fdn: 'foundation', soc: 'society', hosp: 'hospital', comm: 'community', cc: 'chamber of commerce', muni: 'municipality',
};

/** What is said in several words and means one thing. */
export const PHRASES: readonly (readonly [string, string])[] = [
  ['first nations', 'nation'], ['first nation', 'nation'], ['indian band', 'nation'], ['band council', 'nation'], ['british columbia', 'bc'], ['board of trade', 'chamber commerce'], ['co op', 'cooperative'], ['co operative', 'cooperative'],
  ['machine shop', 'machineshop'], ['hot shot', 'hotshot'],
];
