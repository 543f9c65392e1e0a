/** Clothes and body markings, drawn over the torso along the spine. Knows nothing of poses. */
import type { Frame } from './rig.ts';
import { darker, type Point } from './svg.ts';
import type { Garment } from './looks.ts';

type Paint = (frame: Frame, garment: Required<Garment>) => string;

/** A piece of cloth that follows the torso from `low` to `high` (0 hip, 1 neck), wider by `ease`, flaring at the hem. */
function sleeve(frame: Frame, low: number, high: number, ease: number, flare: number): Point[] {
  const { along, build } = frame;
  const half = (t: number): number => (t > 0.55 ? build.shoulders : build.belly) + ease;
  return [
    along(high, -half(high) * 0.8),
    along((high + low) / 2 + 0.1, -half(0.4)),
    along(low, -half(low) - flare),
    along(low, half(low) + flare),
    along((high + low) / 2 + 0.1, half(0.4)),
    along(high, half(high) * 0.8),
  ];
}

/** A hem swings out when its wearer stands and is tucked in when not. */
const flare = ({ hem, build }: Frame, width: number): number => (hem < 1 ? -build.belly * 0.22 : width);

/** A strip across the torso at height `t`. */
const band = (frame: Frame, t: number, half: number, width: number, colour: string): string =>
  frame.pen.mark([frame.along(t, -half), frame.along(t - 0.04, 0), frame.along(t, half)], colour, width);

/** The lighter front of a body, a little forward of the spine. */
function bellyPatch({ pen, along, build }: Frame, colour: string): string {
  const half = build.belly * 0.62;
  return pen.shape(
    [
      along(0.75, 3 - half * 0.7),
      along(0.35, 3 - half),
      along(-0.1, 3 - half * 0.8),
      along(-0.1, 3 + half * 0.8),
      along(0.35, 3 + half),
      along(0.75, 3 + half * 0.7),
    ],
    colour,
  );
}

export const garments = {
  belly: (frame, { colour }) => bellyPatch(frame, colour),
  scarf: ({ pen, along, build }, { colour }) =>
    pen.limb(along(0.95, 8), along(0.8, 16), along(0.45, 14), 9, darker(colour, 0.12)) +
    pen.limb(along(0.98, -build.shoulders - 3), along(0.82, 0), along(0.98, build.shoulders + 3), 11, colour),
  coat: (frame, { colour, trim }) => {
    const { pen, along } = frame;
    return (
      pen.shape(sleeve(frame, -0.32 * frame.hem, 1.02, 2, flare(frame, 4)), colour) +
      pen.mark([along(0.9, 4), along(0.4, 5), along(-0.22 * frame.hem, 6)], trim, 5) +
      pen.limb(along(0.95, -9), along(0.86, 2), along(0.95, 11), 7, trim)
    );
  },
  dress: (frame, { colour }) => frame.pen.shape(sleeve(frame, -0.36 * frame.hem, 1.0, 1, flare(frame, 6)), colour),
  shirt: (frame, { colour }) => frame.pen.shape(sleeve(frame, -0.12, 1.0, 1, 0), colour),
  shorts: (frame, { colour }) => frame.pen.shape(sleeve(frame, -0.16, 0.36, 1, 0), colour),
  dungarees: (frame, { colour, trim }) => {
    const { pen, along, build } = frame;
    const strap = build.shoulders * 0.55;
    return (
      pen.mark([along(1, -strap), along(0.5, -strap)], colour, 7) +
      pen.mark([along(1, strap + 4), along(0.5, strap + 4)], colour, 7) +
      pen.shape(sleeve(frame, -0.18, 0.52, 1, 0), colour) +
      pen.shape([along(0.44, -4), along(0.44, 14), along(0.1, 14), along(0.1, -4)], trim)
    );
  },
  apron: (frame, { colour, trim }) => {
    const { pen, along, build } = frame;
    const half = build.belly * 0.72;
    return (
      pen.shape(
        [
          along(0.86, 3 - half * 0.6),
          along(0.35, 3 - half),
          along(-0.3 * frame.hem, 3 - half),
          along(-0.3 * frame.hem, 3 + half),
          along(0.35, 3 + half),
          along(0.86, 3 + half * 0.6),
        ],
        colour,
      ) + band(frame, 0.36, build.belly * 0.9, 5, trim)
    );
  },
  waistcoat: (frame, { colour, trim }) => {
    const { pen, along, build } = frame;
    const out = build.belly + 1;
    return (
      pen.shape(
        [along(1, -build.shoulders), along(0.3, -out), along(0.02, -out + 2), along(0.06, 0), along(0.9, -2)],
        colour,
      ) +
      pen.shape(
        [along(1, build.shoulders), along(0.3, out), along(0.02, out - 2), along(0.06, 8), along(0.9, 8)],
        colour,
      ) +
      pen.oval(along(0.4, -3), 3.2, 3.2, trim)
    );
  },
  jersey: (frame, { colour, trim }) =>
    frame.pen.shape(sleeve(frame, -0.1, 1.0, 1, 0), colour) +
    [0.72, 0.42, 0.1]
      .map((t) => band(frame, t, (t > 0.55 ? frame.build.shoulders : frame.build.belly) - 2, 5, trim))
      .join(''),
  shawl: (frame, { colour, trim }) => {
    const { pen, along, build } = frame;
    const wide = build.shoulders + 9;
    return (
      pen.shape(
        [
          along(1.08, -7),
          along(0.85, -wide),
          along(0.42, -wide - 2),
          along(0.2, 4),
          along(0.42, wide + 2),
          along(0.85, wide),
          along(1.08, 8),
        ],
        colour,
      ) + pen.oval(along(0.86, 4), 4, 4, trim)
    );
  },
  collar: (frame, { colour, trim }) =>
    frame.pen.limb(
      frame.along(0.98, -frame.build.shoulders),
      frame.along(0.86, 0),
      frame.along(0.98, frame.build.shoulders),
      8,
      colour,
    ) + frame.pen.oval(frame.along(0.78, 3), 5, 5, trim),
  bell: (frame, { colour }) => {
    const { pen, along, build } = frame;
    return (
      pen.limb(along(0.98, -build.shoulders), along(0.88, 0), along(0.98, build.shoulders), 5, darker(colour)) +
      pen.shape([along(0.88, -2), along(0.46, -7), along(0.42, 13), along(0.88, 8)], colour) +
      pen.oval(along(0.38, 3), 3.5, 3.5, '#f8c93a')
    );
  },
  blanket: (frame, { colour, trim }) => {
    const { pen, along, build } = frame;
    const out = build.belly + 2;
    return (
      pen.shape(
        [
          along(0.86, -build.shoulders - 1),
          along(0.4, -out),
          along(0.04, -out),
          along(-0.06, 0),
          along(0.04, out),
          along(0.4, out),
          along(0.86, build.shoulders + 1),
          along(0.7, 0),
        ],
        colour,
      ) +
      band(frame, 0.14, build.belly - 2, 5, trim) +
      [-0.5, 0, 0.5].map((x) => pen.oval(along(0.42, x * build.belly * 1.2), 4, 4, trim)).join('')
    );
  },
  spots: (frame, { colour }) => {
    const { pen, along, build, look } = frame;
    return (
      bellyPatch(frame, look.second) +
      (
        [
          [0.75, -0.75],
          [0.4, -0.8],
          [0.08, -0.7],
          [0.55, 0.85],
          [0.15, 0.9],
        ] as const
      )
        .map(([t, x]) => pen.mark([along(t, x * build.belly), along(t - 0.02, x * build.belly)], colour, 6))
        .join('')
    );
  },
} satisfies Record<string, Paint>;

export type GarmentName = keyof typeof garments;
