const LOOK_MS = 50;
const WORKING = ['reading', 'checking', 'running'];

/** Takes one list through the product over HTTP, as its pages do: sent, looked at, counted, loaded. Each step ends when the server says that it is done. */
export const bringer = (base, cookie) => {
  const ask = async (path, body, headers) => {
    const answer = await fetch(base + path, { method: body === undefined ? 'GET' : 'POST', headers: { cookie, origin: base, ...headers }, body });
    const said = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${JSON.stringify(said)}`);
    return said;
  };
  const post = (path, body) => ask(path, JSON.stringify(body), { 'content-type': 'application/json' });
  const settled = async (id) => {
    for (;;) {
      const list = await ask(`/api/v1/lists/${id}`);
      if (!WORKING.includes(list.state)) return list;
      await new Promise((done) => { setTimeout(done, LOOK_MS); });
    }
  };
  const step = async (id, wanted, act) => {
    const began = performance.now();
    const said = await act();
    const list = await settled(id ?? said.id);
    if (list.state !== wanted) throw new Error(`the list is ${list.state}, not ${wanted}: ${list.failure}`);
    return { list, seconds: (performance.now() - began) / 1000 };
  };
  return {
    send: (content, fileName) => step(null, 'mapping', () => ask('/api/v1/lists', content, { 'content-type': 'text/csv', 'x-file-name': encodeURIComponent(fileName) })),
    count: async (id) => {
      const { look } = await ask(`/api/v1/lists/${id}/look`);
      const settings = { columns: look.columns, system: 'Bench', dateOrder: look.dateOrder, decimalMark: look.decimalMark };
      return step(id, 'checked', () => post(`/api/v1/lists/${id}/settings`, { settings }));
    },
    load: (id) => step(id, 'done', () => post(`/api/v1/lists/${id}/start`, {})),
  };
};
