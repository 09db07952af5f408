export const registerMap = {
  title: 'Organizations by town', sub: 'Where the organizations of the list have an open site.', list: 'List', map: 'Map',
  drawing: 'Map of districts with a circle for each town', table: 'Towns',
  mark: (town: string, count: string) => `${town}: ${count}`,
  columns: { town: 'Town', district: 'District', organizations: 'Organizations' },
  roughly: 'drawn in the middle of its district', notDrawn: 'not drawn: its place is not known',
  rule: 'The area of a circle is the number of organizations with an open site in the town; one with sites in two towns is counted in both. Press a town for its list.',
  without: (without: string, total: string) => `${without} of ${total} organizations have no town and stand on no map.`,
  places: 'Place names: GeoNames, CC BY 4.0.',
  empty: 'No town to draw', emptyHint: 'None of these organizations has an open site with a town. Add sites, or narrow the list less.',
};
