export * from './formats/mctopmtw.parser';
export * from './formats/toptw.parser';
export { type LocationProblem } from './formats/location-problem.builder';
export * from './solver/solve-visits';
