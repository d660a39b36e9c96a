/** Gives each field at most one column and each column at most one field, so that the points of all together are greatest. */

/**
 * The best assignment (the Hungarian method with potentials, after e-maxx; O(rows² × columns)).
 * @param points rows × columns, all rows of one length and no more rows than columns; none below 0
 * @returns for each row its column
 */
export function assign(points: readonly (readonly number[])[]): number[] {
  const rows = points.length;
  const columns = points[0]?.length ?? 0;
  if (rows > columns) throw new Error("There must be a column for each row.");
  // 1-based, with a column 0 in which each new row starts.
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    const from = new Int32Array(columns + 1);
    const least = new Float64Array(columns + 1).fill(Infinity);
    const seen = new Uint8Array(columns + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      seen[column] = 1;
      const current = rowOf[column] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let other = 1; other <= columns; other++) {
        if (seen[other] === 1) continue;
        const cost =
          -(points[current - 1]?.[other - 1] ?? 0) - (rowPotential[current] ?? 0) - (columnPotential[other] ?? 0);
        if (cost < (least[other] ?? 0)) {
          least[other] = cost;
          from[other] = column;
        }
        if ((least[other] ?? 0) < delta) {
          delta = least[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other++) {
        if (seen[other] === 1) {
          const owner = rowOf[other] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
          columnPotential[other] = (columnPotential[other] ?? 0) - delta;
        } else least[other] = (least[other] ?? 0) - delta;
      }
      column = next;
    } while ((rowOf[column] ?? 0) !== 0);
    while (column !== 0) {
      const before = from[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  return points.map((_, row) => rowOf.indexOf(row + 1, 1) - 1);
}
