/** What the same words are worth: a title is never as good as a confirmed kind of work. */
export const SAME_WORDS = 0.95;

/**
 * Cosine of titles to the desirability it stands for: [cosine, value], straight lines between.
 * Drawn by how often the nearest title of the vocabulary names the right occupation among O*NET's alternate titles.
 */
const CALIBRATION: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.25, 0],
  [0.5, 0.3],
  [0.7, 0.6],
  [0.85, 0.8],
  [1, SAME_WORDS],
];

export function calibrated(cosine: number): number {
  let previous: readonly [number, number] = [0, 0];
  for (const point of CALIBRATION) {
    if (cosine <= point[0]) {
      const width = point[0] - previous[0];
      return width === 0 ? point[1] : previous[1] + ((cosine - previous[0]) / width) * (point[1] - previous[1]);
    }
    previous = point;
  }
  return previous[1];
}
