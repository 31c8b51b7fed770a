import type { Place, Places } from '../../model/place.ts';

/** Where to say something about the report as a whole: at its title, else at its year. */
export const headPlace = ({ places }: { readonly places: Places }): Place | undefined =>
  places.get('title') ?? places.get('year') ?? places.get('');
