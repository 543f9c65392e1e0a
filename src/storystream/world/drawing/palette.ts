/** The colours of the three series by role, and their skies. Characters' own colours stand in looks/. */
import type { SeriesId, Time } from '../scene.ts';

export interface Palette {
  readonly skies: Record<Time, readonly [top: string, bottom: string]>;
  readonly cloud: string;
  readonly far: string;
  readonly middle: string;
  readonly near: string;
  readonly ground: string;
  readonly path: string;
  readonly water: string;
  readonly waterLight: string;
  readonly foliage: string;
  readonly foliageDark: string;
  readonly foliageLight: string;
  readonly wood: string;
  readonly woodDark: string;
  readonly woodLight: string;
  readonly stone: string;
  readonly stoneDark: string;
  readonly wall: string;
  readonly roof: string;
  readonly accent: string;
  readonly accent2: string;
  readonly light: string;
  readonly ink: string;
  readonly cream: string;
}

export const palettes: Record<SeriesId, Palette> = {
  hollow: {
    skies: {
      dawn: ['#f7cfae', '#fdeccb'],
      day: ['#a9dde6', '#e9f5dc'],
      dusk: ['#b98bb4', '#f8b98a'],
      night: ['#27407c', '#5c7fb0'],
    },
    cloud: '#fbf7ea',
    far: '#b5d3b0',
    middle: '#8fbf74',
    near: '#4c8a4a',
    ground: '#a8cc6b',
    path: '#e6cf95',
    water: '#6fbcc4',
    waterLight: '#b5e0de',
    foliage: '#6aa84f',
    foliageDark: '#3f7d47',
    foliageLight: '#a3cf62',
    wood: '#a8744a',
    woodDark: '#7a5136',
    woodLight: '#d3a873',
    stone: '#b9b6a6',
    stoneDark: '#8d8c84',
    wall: '#e3bf8e',
    roof: '#c9604a',
    accent: '#ef6f5a',
    accent2: '#f7c548',
    light: '#ffe9a3',
    ink: '#3d2d2a',
    cream: '#fdf3d8',
  },
  harbour: {
    skies: {
      dawn: ['#f2b6a0', '#fbe3c4'],
      day: ['#7fc4d4', '#dcefe6'],
      dusk: ['#6f5f95', '#ee9c77'],
      night: ['#1f2f63', '#44669a'],
    },
    cloud: '#f6efe0',
    far: '#9fc3c6',
    middle: '#cbb79a',
    near: '#35545e',
    ground: '#d8c7a3',
    path: '#bda585',
    water: '#2f8f97',
    waterLight: '#77c2bd',
    foliage: '#5f8f63',
    foliageDark: '#3b6655',
    foliageLight: '#93b673',
    wood: '#a56b44',
    woodDark: '#6e4433',
    woodLight: '#cf9a68',
    stone: '#9aa4a6',
    stoneDark: '#69757c',
    wall: '#f1e3c6',
    roof: '#b5482f',
    accent: '#c8402f',
    accent2: '#f2c14a',
    light: '#ffe38c',
    ink: '#1d2740',
    cream: '#fbf1da',
  },
  highland: {
    skies: {
      dawn: ['#f5a98f', '#fbdca6'],
      day: ['#f3d9a0', '#fbeecb'],
      dusk: ['#8a4f86', '#ee8456'],
      night: ['#33256b', '#6a5aa6'],
    },
    cloud: '#fff6df',
    far: '#c9a0b4',
    middle: '#d98e56',
    near: '#6f3f6b',
    ground: '#e3ae57',
    path: '#f2cf8a',
    water: '#4aa3a8',
    waterLight: '#98d1c4',
    foliage: '#8a9a3c',
    foliageDark: '#56702f',
    foliageLight: '#c2be55',
    wood: '#8e5236',
    woodDark: '#5f3530',
    woodLight: '#c58650',
    stone: '#c77b54',
    stoneDark: '#9a5049',
    wall: '#e9c183',
    roof: '#b84f3a',
    accent: '#d8472f',
    accent2: '#f3b92f',
    light: '#ffe08a',
    ink: '#33203f',
    cream: '#fdf0d0',
  },
};
