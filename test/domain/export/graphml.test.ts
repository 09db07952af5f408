import { describe, expect, it } from 'vitest';
import { graphml } from '@/lib/domain/export/graphml';

describe('a network as GraphML', () => {
  it('names every node and tie once, marks escaped, what is not known left out', () => {
    const text = graphml([{ id: 'a', name: 'A & "B" <c>\u0001', kind: 'firm', group: null }, { id: 'b', name: 'B', kind: null, group: 'Services' }], [{ id: 't', from: 'a', to: 'b', kind: 'supplies', strength: null, validFrom: '2020-01-01', validTo: null }]);
    expect(text).toContain('<node id="a"><data key="label">A &amp; &quot;B&quot; &lt;c&gt;</data><data key="kind">firm</data></node>');
    expect(text).toContain('<node id="b"><data key="label">B</data><data key="group">Services</data></node>');
    expect(text).toContain('<edge id="t" source="a" target="b"><data key="type">supplies</data><data key="from">2020-01-01</data></edge>');
    expect(text.match(/<key /g)).toHaveLength(7);
  });
});
