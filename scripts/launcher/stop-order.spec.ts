import { StartInterrupted, StopOrder } from './stop-order';

describe('StopOrder', () => {
  const stopped: string[] = [];
  const said: string[] = [];
  const part = (name: string) => () => Promise.resolve(stopped.push(name));

  beforeEach(() => {
    stopped.length = 0;
    said.length = 0;
  });

  it('stops what was started last first, once', async () => {
    const order = new StopOrder((line) => said.push(line));
    order.add('PostgreSQL', part('PostgreSQL'));
    order.add('API', part('API'));
    expect(order.isStopping).toBe(false);
    await Promise.all([order.stop(), order.stop()]);
    expect(order.isStopping).toBe(true);
    expect(stopped).toEqual(['API', 'PostgreSQL']);
  });

  it('goes on past a part that fails', async () => {
    const order = new StopOrder((line) => said.push(line));
    order.add('PostgreSQL', part('PostgreSQL'));
    order.add('API', () => Promise.reject(new Error('still busy')));
    await order.stop();
    expect(stopped).toEqual(['PostgreSQL']);
    expect(said).toEqual(['API did not stop cleanly: still busy']);
  });

  it('ends a start at its next part when a stop is wanted meanwhile, and stops that part too', async () => {
    const order = new StopOrder((line) => said.push(line));
    order.add('PostgreSQL', part('PostgreSQL'));
    order.want();
    expect(() => order.add('API', part('API'))).toThrow(StartInterrupted);
    await order.stop();
    expect(stopped).toEqual(['API', 'PostgreSQL']);
  });
});
