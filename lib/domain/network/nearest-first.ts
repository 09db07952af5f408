type Entry = { cost: number; node: number };

/** Nodes waiting to be looked at, the cheapest first; of equal ones the one with the lower number. A binary heap. */
export const nearestFirst = () => {
  const heap: Entry[] = [];
  const before = (a: Entry, b: Entry) => a.cost < b.cost || (a.cost === b.cost && a.node < b.node);
  const at = (index: number) => heap[index] as Entry;
  const swap = (a: number, b: number) => { [heap[a], heap[b]] = [at(b), at(a)]; };
  return {
    put: (cost: number, node: number) => {
      heap.push({ cost, node });
      for (let child = heap.length - 1; child > 0;) {
        const parent = (child - 1) >> 1;
        if (!before(at(child), at(parent))) break;
        swap(child, parent);
        child = parent;
      }
    },
    take: (): Entry | undefined => {
      const first = heap[0];
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return first;
      heap[0] = last;
      for (let parent = 0, child = 1; child < heap.length; child = 2 * parent + 1) {
        if (child + 1 < heap.length && before(at(child + 1), at(child))) child++;
        if (!before(at(child), at(parent))) break;
        swap(child, parent);
        parent = child;
      }
      return first;
    },
  };
};
