/** All things of the three series by name. */
import { foundThings } from './props/found.ts';
import { homeThings } from './props/home.ts';
import { journeyThings } from './props/journey.ts';
import { playThings } from './props/play.ts';
import type { Prop } from './props/prop.ts';

export const propDrawings: Record<string, Prop> = { ...journeyThings, ...homeThings, ...playThings, ...foundThings };
