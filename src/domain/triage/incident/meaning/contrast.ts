/** What a mail speaks of: rows of a matrix, and how much each counts. */
export interface Sparse {
  readonly rows: Int32Array;
  readonly values: Float32Array;
}

/** Vectors, one after the other. */
interface Vectors {
  readonly values: Float32Array;
  readonly lengths: Float32Array;
}

/**
 * Adds to the gradient what would make the mail at each topic's own place nearer to it than the others are.
 *
 * @param mails the first ones belong to the topics, in their order
 */
export function tellApart(
  matrix: Float32Array,
  gradient: Float32Array,
  topics: readonly (readonly Sparse[])[],
  mails: readonly Sparse[],
  { size, temperature }: { readonly size: number; readonly temperature: number },
): void {
  const ofTopics = project(topics, matrix, size);
  const singly = mails.map((mail) => [mail]);
  const ofMails = project(singly, matrix, size);
  const pullTopics = new Float32Array(topics.length * size);
  const pullMails = new Float32Array(mails.length * size);
  const likely = new Float64Array(mails.length);
  for (let topic = 0; topic < topics.length; topic++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let mail = 0; mail < mails.length; mail++) {
      let dot = 0;
      for (let at = 0; at < size; at++)
        dot += (ofTopics.values[topic * size + at] as number) * (ofMails.values[mail * size + at] as number);
      likely[mail] = dot / temperature;
      most = Math.max(most, likely[mail] as number);
    }
    let sum = 0;
    for (let mail = 0; mail < mails.length; mail++) {
      likely[mail] = Math.exp((likely[mail] as number) - most);
      sum += likely[mail] as number;
    }
    for (let mail = 0; mail < mails.length; mail++) {
      const miss =
        ((likely[mail] as number) / sum - (mail === topic ? 1 : 0)) / (topics.length * temperature);
      for (let at = 0; at < size; at++) {
        const [mine, its] = [topic * size + at, mail * size + at];
        pullTopics[mine] = (pullTopics[mine] as number) + miss * (ofMails.values[its] as number);
        pullMails[its] = (pullMails[its] as number) + miss * (ofTopics.values[mine] as number);
      }
    }
  }
  spread(gradient, topics, ofTopics, pullTopics, size);
  spread(gradient, singly, ofMails, pullMails, size);
}

/** Each group's mean as a vector of the length 1. */
function project(groups: readonly (readonly Sparse[])[], matrix: Float32Array, size: number): Vectors {
  const values = new Float32Array(groups.length * size);
  const lengths = new Float32Array(groups.length);
  for (const [group, mails] of groups.entries()) {
    const vector = values.subarray(group * size, (group + 1) * size);
    for (const mail of mails)
      for (const [each, row] of mail.rows.entries()) {
        const value = (mail.values[each] as number) / mails.length;
        for (let at = 0; at < size; at++)
          vector[at] = (vector[at] as number) + value * (matrix[row * size + at] as number);
      }
    let squares = 0;
    for (const value of vector) squares += value * value;
    const length = Math.sqrt(squares) + 1e-6;
    lengths[group] = length;
    for (let at = 0; at < size; at++) vector[at] = (vector[at] as number) / length;
  }
  return { values, lengths };
}

/** Hands what pulls at the vectors on to what they are sums of. */
function spread(
  gradient: Float32Array,
  groups: readonly (readonly Sparse[])[],
  { values, lengths }: Vectors,
  pull: Float32Array,
  size: number,
): void {
  for (const [group, mails] of groups.entries()) {
    const from = group * size;
    let along = 0;
    for (let at = 0; at < size; at++) along += (pull[from + at] as number) * (values[from + at] as number);
    const length = lengths[group] as number;
    // a vector of fixed length only turns
    const turn = Float32Array.from(
      { length: size },
      (_, at) => ((pull[from + at] as number) - along * (values[from + at] as number)) / length,
    );
    for (const mail of mails)
      for (const [each, row] of mail.rows.entries()) {
        const value = (mail.values[each] as number) / mails.length;
        for (let at = 0; at < size; at++)
          gradient[row * size + at] = (gradient[row * size + at] as number) + value * (turn[at] as number);
      }
  }
}
