/** What a change of the content does to what is published: which figures move, from what to what, because of which findings. */
import { changedGrounds, groundsOf, unitOf, type Facet, type GroundChange, type Version } from './grounds.ts';
import { publishedFigures, type Figure } from './published.ts';

/**
 * The figures that differ between two versions, and everything that figures rest on that was added, removed or altered. Both
 * versions are computed by the same rules, those of the code that runs. `alsoPublished` adds figures that pages compute.
 */
export function effectOf(before: Version, after: Version, alsoPublished: (version: Version) => readonly Figure[] = () => []): ContentEffect {
  const grounds = changedGrounds(groundsOf(before), groundsOf(after));
  const figuresOf = (version: Version) => new Map([...publishedFigures(version), ...alsoPublished(version)].map((figure) => [figure.key, figure]));
  const [old, current] = [figuresOf(before), figuresOf(after)];
  const figures = [...new Set([...current.keys(), ...old.keys()])].flatMap((key) => compareFigures(old.get(key), current.get(key), grounds) ?? []);
  return { figures, grounds: [...grounds.values()] };
}

/** `undefined` where nothing of it differs, or where a sector has no answer in either version. */
function compareFigures(before: Figure | undefined, after: Figure | undefined, grounds: ReadonlyMap<string, GroundChange>): FigureChange | undefined {
  const figure = (after ?? before) as Figure;
  if (figure.kind === 'sector' && (before?.unanswered ?? true) && (after?.unanswered ?? true)) return undefined;
  const differing = partsOf(before, after).filter((part) => part.before !== part.after);
  if (before?.says === after?.says && differing.length === 0) return undefined;
  const told = differing.filter(({ turns }) => turns);
  return {
    kind: figure.kind, title: figure.title, before: before?.says, after: after?.says,
    parts: (told.length === 0 && before?.says === after?.says ? differing : told).map(({ label, before: from, after: to }) => ({ label, before: from, after: to })),
    because: reasonsFor(before, after, figure.movedBy, grounds),
  };
}

function partsOf(before: Figure | undefined, after: Figure | undefined) {
  const labels = new Set([before, after].flatMap((figure) => figure?.parts ?? []).map(({ label }) => label));
  return [...labels].map((label) => {
    const [old, current] = [before, after].map((figure) => figure?.parts.find((part) => part.label === label));
    return { label, before: old?.says, after: current?.says, turns: old?.turn === undefined || old.turn !== current?.turn };
  });
}

/** Of what the figure rests on in either version: what was added or removed, and what was altered in a way that can move it. */
function reasonsFor(before: Figure | undefined, after: Figure | undefined, movedBy: readonly Facet[], grounds: ReadonlyMap<string, GroundChange>): GroundChange[] {
  const refs = new Set([...(before?.restsOn ?? []), ...(after?.restsOn ?? [])]);
  const altered = [...new Set([...refs].map(unitOf))].filter((unit) => !refs.has(unit)).flatMap((unit) => grounds.get(unit) ?? []).filter(({ how }) => how === 'altered');
  return [...[...refs].flatMap((ref) => grounds.get(ref) ?? []), ...altered].filter(({ how, facets }) => how !== 'altered' || facets.some(({ facet }) => movedBy.includes(facet)));
}

export interface FigureChange extends Pick<Figure, 'kind' | 'title'> {
  /** Absent where it was not published. */
  before: string | undefined;
  /** Absent where it is no longer published. */
  after: string | undefined;
  /** Where its answer stays and its parts do not, these are all that changes. */
  parts: { label: string; before: string | undefined; after: string | undefined }[];
  because: GroundChange[];
}

export interface ContentEffect {
  figures: FigureChange[];
  grounds: GroundChange[];
}
