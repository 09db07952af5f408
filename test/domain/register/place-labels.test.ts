import { describe, expect, it } from 'vitest';
import { placeLabels } from '@/lib/domain/register/place-labels';

const circle = (name: string, x: number, y: number, radius = 5) => ({ name, x, y, radius });

describe('the names of circles', () => {
  it('stand to the right where nothing is in the way', () => {
    expect(placeLabels([circle('Quesnel', 100, 100)], 10)).toEqual([{ x: 108, y: 103.5, anchor: 'start' }]);
  });

  it('give way to circles and to names before them', () => {
    const [first, second, third] = placeLabels([circle('Prince George', 100, 100, 20), circle('Vanderhoof', 70, 100, 4), circle('Mine', 130, 100, 3)], 10);
    expect(first?.anchor).toBe('middle');
    expect(second?.anchor).toBe('end');
    expect(third?.anchor).toBe('start');
  });

  it('are not cut off by the edge of the drawing', () => {
    const view = { x: 0, y: 0, width: 150, height: 150 };
    expect(placeLabels([circle('Valemount', 140, 75), circle('Prince Rupert', 10, 40)], 10, view).map((label) => label?.anchor)).toEqual(['end', 'start']);
    expect(placeLabels([circle('Dawson Creek', 75, 8)], 10, { ...view, width: 140 })[0]).toMatchObject({ anchor: 'middle', y: 23 });
  });

  it('are left out where there is no room', () => {
    const crowd = [circle('Middle', 100, 100), circle('', 120, 100, 12), circle('', 80, 100, 12), circle('', 100, 80, 12), circle('', 100, 120, 12)];
    expect(placeLabels(crowd, 10)[0]).toBeNull();
  });
});
