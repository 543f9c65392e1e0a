/** All places of the three series by name. */
import { UsageError } from '../../../core/errors.ts';
import type { Scene, SeriesId } from '../scene.ts';
import { harbourPlaces } from './places/harbour.ts';
import { highlandPlaces } from './places/highland.ts';
import { hollowPlaces } from './places/hollow.ts';
import type { Place } from './places/scenery.ts';

const placesOf: Record<SeriesId, Record<string, Place>> = {
  hollow: hollowPlaces,
  harbour: harbourPlaces,
  highland: highlandPlaces,
};

/** @throws UsageError for a place that the series does not have */
export function placeOf({ series, place }: Pick<Scene, 'series' | 'place'>): Place {
  const found = placesOf[series][place];
  if (!found)
    throw new UsageError(`series ${series} has no place ${place}; it has ${Object.keys(placesOf[series]).join(', ')}`);
  return found;
}
