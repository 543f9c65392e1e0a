/**
 * How near the reader stands, and where the landmark comes to lie. Both follow from the scene: the framing it names,
 * whether anybody's feet matter, and where heads leave room. Knows nothing of how anything is drawn.
 */
import type { Framing, Pose, Scene, Slot } from '../scene.ts';
import type { Box, Place } from './places/scenery.ts';
import { num, type Point } from './svg.ts';

export interface Camera {
  /** Page pixels of a body of size 1, and where feet stand. */
  readonly body: number;
  readonly ground: number;
  /** Sizes are evened out towards close framings, so that a mouse's face is still a face. */
  readonly evening: number;
  /** How much the place is enlarged, and the page height at which its own ground begins. */
  readonly zoom: number;
  readonly base: number;
  /** Page pixels per unit of a thing's drawing. */
  readonly thing: number;
  /** Page pixels of a figure's shaded side. */
  readonly shade: number;
}

type Shot = Framing | 'talk';

const shots: Record<Shot, Camera> = {
  wide: { body: 88, thing: 0.95, ground: 216, evening: 0.62, zoom: 0.88, base: 164, shade: 4 },
  medium: { body: 138, thing: 1.438, ground: 240, evening: 0.58, zoom: 1.02, base: 176, shade: 6 },
  talk: { body: 170, thing: 1.65, ground: 282, evening: 0.5, zoom: 1.1, base: 188, shade: 7.5 },
  close: { body: 200, thing: 2.1, ground: 292, evening: 0.4, zoom: 1.32, base: 206, shade: 10 },
};

/** Poses that say all they say above the knee. */
const upright: ReadonlySet<Pose> = new Set<Pose>(['stands', 'points', 'waves', 'hugs']);

/** One or two who stand and talk, with nothing on the ground, are seen from the knee up. */
const talks = ({ framing, actors, props }: Scene): boolean =>
  framing === 'medium' &&
  props.length === 0 &&
  actors.length > 0 &&
  actors.length < 3 &&
  actors.every(({ pose }) => upright.has(pose));

export const cameraOf = (scene: Scene): Camera => shots[talks(scene) ? 'talk' : scene.framing];

/** Three stand as two and one, so that the landmark has a gap to show in. */
export const slotsFor = ({ framing, actors: { length: count } }: Scene): Readonly<Record<Slot, number>> => {
  if (count > 2) return { left: 64, centre: 158, right: 320 };
  // Two seen from afar stand nearer to each other: the road and its trees go on beside them.
  if (framing === 'wide' && count === 2) return { left: 96, centre: 192, right: 288 };
  return count === 2 ? { left: 74, centre: 192, right: 310 } : { left: 108, centre: 192, right: 276 };
};

/** The third of the page that someone alone takes: the one that the landmark does not lie in. */
export const thirdBeside = ([left, , right]: Box): number => ((left + right) / 2 > 192 ? 142 : 242);

/** A part of the page that should not lie over the landmark, and how much it matters. */
export interface Obstacle {
  readonly x: number;
  readonly half: number;
  readonly top: number;
  readonly bottom: number;
  readonly weight: number;
}

export interface View {
  readonly zoom: number;
  /** From the wide picture to the page. */
  map(point: Point): Point;
  /** The same as an SVG transform, for a layer that moves `depth` as much as the ground does. */
  transform(depth: number): string;
}

/** Where the place's own ground begins in the wide picture. */
export const foot = 176;
const margin = 5;

/** The places that the landmark's middle may take, in page pixels from the left. */
const candidates = Array.from({ length: 39 }, (_, i) => 40 + i * 8);

/** Puts the landmark where it is hidden least and no lamp crowns a head, as near as that allows to where it is in the wide picture. */
export function viewOf(
  { zoom: wanted, base }: Camera,
  { landmark: [left, top, right, bottom], glows }: Pick<Place, 'landmark' | 'glows'>,
  obstacles: readonly Obstacle[],
): View {
  // A landmark that the upper edge cuts is not one: a tall one is seen from further off.
  const zoom = Math.min(wanted, (base + 4) / (foot - top));
  const [middle, half] = [(left + right) / 2, ((right - left) / 2) * zoom];
  const home = 192 + (middle - 192) * zoom;
  const heads = obstacles.filter(({ weight }) => weight === 1);
  // Between two, and otherwise where it lies in the wide picture.
  const wish = heads.length === 2 ? (heads[0]!.x + heads[1]!.x) / 2 : home;
  const [high, low] = [base + (top - foot) * zoom, base + (bottom - foot) * zoom];
  const cost = (x: number): number => {
    const hidden = obstacles.map((one) => {
      const across = Math.min(x + half, one.x + one.half) - Math.max(x - half, one.x - one.half) + margin;
      const down = Math.min(low, one.bottom) - Math.max(high, one.top);
      return across > 0 && down > 0 ? across * one.weight : 0;
    });
    const crowned = glows.filter(([lamp, height, radius]) =>
      obstacles.some((one) => {
        const [lampX, lampY] = [x + (lamp - middle) * zoom, base + (height - foot) * zoom];
        const near = Math.abs(lampX - one.x) < one.half + radius * zoom * 0.4;
        return one.weight === 1 && near && lampY > one.top - radius * 0.4 && lampY < one.bottom;
      }),
    );
    const outside = Math.max(0, half - x + 4) + Math.max(0, x + half - 380);
    return (
      hidden.reduce((sum, value) => sum + value, 0) + outside * 0.8 + crowned.length * 14 + Math.abs(x - wish) * 0.06
    );
  };
  const x = candidates.reduce((best, one) => (cost(one) < cost(best) ? one : best), candidates[0]!);
  const shift = x - home;
  const at = (depth: number, point: Point): Point => {
    const scale = 1 + (zoom - 1) * depth;
    return [192 + (point[0] - 192) * scale + shift * depth, base + (point[1] - foot) * scale];
  };
  return {
    zoom,
    map: (point) => at(1, point),
    transform: (depth) => {
      const [tx, ty] = at(depth, [0, 0]);
      return `translate(${num(tx)} ${num(ty)}) scale(${Math.round((1 + (zoom - 1) * depth) * 1000) / 1000})`;
    },
  };
}
