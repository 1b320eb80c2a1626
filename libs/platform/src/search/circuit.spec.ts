import { Circuit } from './circuit';

it('is open for the pause after a failure, and only then', () => {
  let now = 0;
  const circuit = new Circuit(5_000, () => now);
  expect(circuit.isOpen).toBe(false);
  circuit.trip();
  expect(circuit.isOpen).toBe(true);
  now = 4_999;
  expect(circuit.isOpen).toBe(true);
  now = 5_000;
  expect(circuit.isOpen).toBe(false);
});
