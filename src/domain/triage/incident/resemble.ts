import type { Trouble } from '../similarity/trouble.ts';

type Described = Omit<Trouble, 'bands'>;

/** How alike two reports are, and by what. */
export interface Resemblance {
  /** 0: nothing in common; 1: the same. */
  readonly score: number;
  /** A sentence. */
  readonly because: string;
}

/** What one of them says counts the more the fewer others say it: a site, an application, an error, not "today". */
interface Weights {
  readonly known: ReadonlyMap<string, number>;
  /** Of what nobody else says. */
  readonly unheard: number;
}

/** Kinds of keys that are each person's own, such as a laptop's name, and tell nothing of a trouble that many have. */
const ownKinds = new Set(['number', 'field', 'address', 'url']);
/** Kinds of keys that set two troubles apart where each names another. */
const apart = new Set(['floor', 'room', 'app']);

/**
 * Compares reports of different people among all that came lately. They write of one trouble in other words and other
 * languages, so that what they share is little and rare: cosine of what they speak of, weighted by how rare it is.
 */
export function makeResemblance(all: readonly Described[]): (a: Described, b: Described) => Resemblance {
  const features = new Map(all.map((trouble) => [trouble, featuresOf(trouble)]));
  const weights = weigh([...features.values()]);
  const of = (trouble: Described) => features.get(trouble) ?? featuresOf(trouble);
  return (a, b) => {
    const [inA, inB] = [of(a), of(b)];
    if (areApart(a, b)) return { score: 0, because: 'They name different things.' };
    const shared = [...inA.keys()].filter((feature) => inB.has(feature));
    const norm = Math.sqrt(square(inA, weights) * square(inB, weights));
    const both = shared.reduce(
      (sum, feature) => sum + weightOf(feature, inA, weights) * weightOf(feature, inB, weights),
      0,
    );
    const score = norm === 0 ? 0 : both / norm;
    return { score, because: tell(shared, score) };
  };
}

/** What a report speaks of, with how much it counts. */
function featuresOf(trouble: Described): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  for (const concept of trouble.concepts) features.set(concept, concept.startsWith('thing:') ? 1.5 : 1);
  for (const key of trouble.keys) {
    const kind = key.slice(0, key.indexOf('='));
    if (!ownKinds.has(kind) && key !== 'app=office') features.set(key, 1.5);
  }
  for (const word of trouble.words) features.set(String(word & ~1), (word & 1) === 1 ? 1.5 : 0.7);
  return features;
}

function weigh(all: readonly ReadonlyMap<string, number>[]): Weights {
  const counts = new Map<string, number>();
  for (const features of all)
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  // a few tickets alone cannot tell what is rare
  const total = Math.max(all.length, 50);
  const weigh = (count: number) => Math.log((total + 1) / (count + 0.5));
  const known = new Map([...counts].map(([feature, count]) => [feature, weigh(count)]));
  return { known, unheard: weigh(1) };
}

function weightOf(feature: string, features: ReadonlyMap<string, number>, weights: Weights): number {
  return (features.get(feature) ?? 0) * (weights.known.get(feature) ?? weights.unheard);
}

function square(features: ReadonlyMap<string, number>, weights: Weights): number {
  let sum = 0;
  for (const feature of features.keys()) sum += weightOf(feature, features, weights) ** 2;
  return sum;
}

function areApart(a: Described, b: Described): boolean {
  const again = 'state:works-again';
  if (a.concepts.includes(again) !== b.concepts.includes(again)) return true;
  return [...apart].some((kind) => {
    const [inA, inB] = [valuesOf(a, kind), valuesOf(b, kind)];
    return inA.length > 0 && inB.length > 0 && !inA.some((value) => inB.includes(value));
  });
}

function valuesOf({ keys }: Described, kind: string): readonly string[] {
  return keys.filter((key) => key.startsWith(`${kind}=`) && key !== 'app=office');
}

function tell(shared: readonly string[], score: number): string {
  const named = shared
    .filter((feature) => /[:=]/.test(feature))
    .map((feature) => feature.replace(/^\w+[:=]/, ''));
  const about = named.length === 0 ? '' : ` Both speak of ${named.slice(0, 4).join(', ')}.`;
  return `They are alike by ${Math.round(score * 100)} %.${about}`;
}
