/**
 * The National Grid’s projection: transverse Mercator on the Airy 1830 ellipsoid, by the formulas of annexe C of the Ordnance
 * Survey’s “A guide to coordinate systems in Great Britain”, with the constants of its annexe A.
 *
 * Latitudes and longitudes of GeoNames and Natural Earth are of WGS84. They are projected as they are, without the change of
 * datum: that is some hundred metres, and a pixel of the map is more than a kilometre.
 */
const SEMI_MAJOR = 6_377_563.396;
const SEMI_MINOR = 6_356_256.909;
const SCALE = 0.999_601_271_7;
const ORIGIN = { lat: toRadians(49), lon: toRadians(-2), east: 400_000, north: -100_000 } as const;

const ECCENTRICITY_SQUARED = (SEMI_MAJOR ** 2 - SEMI_MINOR ** 2) / SEMI_MAJOR ** 2;
const N = (SEMI_MAJOR - SEMI_MINOR) / (SEMI_MAJOR + SEMI_MINOR);

/** A place, given in degrees, on the grid: metres east and north of its false origin. Made for Britain and the seas around it. */
export function toGrid({ lat, lon }: LatLon): GridPoint {
  const phi = toRadians(lat);
  const sin = Math.sin(phi);
  const cos = Math.cos(phi);
  const tan2 = Math.tan(phi) ** 2;
  const nu = SEMI_MAJOR * SCALE / Math.sqrt(1 - ECCENTRICITY_SQUARED * sin ** 2);
  const rho = SEMI_MAJOR * SCALE * (1 - ECCENTRICITY_SQUARED) / (1 - ECCENTRICITY_SQUARED * sin ** 2) ** 1.5;
  const eta2 = nu / rho - 1;
  const away = toRadians(lon) - ORIGIN.lon;
  const i = meridionalArc(phi) + ORIGIN.north;
  const ii = nu / 2 * sin * cos;
  const iii = nu / 24 * sin * cos ** 3 * (5 - tan2 + 9 * eta2);
  const iiiA = nu / 720 * sin * cos ** 5 * (61 - 58 * tan2 + tan2 ** 2);
  const iv = nu * cos;
  const v = nu / 6 * cos ** 3 * (nu / rho - tan2);
  const vi = nu / 120 * cos ** 5 * (5 - 18 * tan2 + tan2 ** 2 + 14 * eta2 - 58 * tan2 * eta2);
  return {
    east: ORIGIN.east + iv * away + v * away ** 3 + vi * away ** 5,
    north: i + ii * away ** 2 + iii * away ** 4 + iiiA * away ** 6,
  };
}

/** Metres along the meridian from the latitude of the true origin. */
function meridionalArc(phi: number): number {
  const difference = phi - ORIGIN.lat;
  const sum = phi + ORIGIN.lat;
  return SEMI_MINOR * SCALE * (
    (1 + N + 5 / 4 * N ** 2 + 5 / 4 * N ** 3) * difference
    - (3 * N + 3 * N ** 2 + 21 / 8 * N ** 3) * Math.sin(difference) * Math.cos(sum)
    + (15 / 8 * N ** 2 + 15 / 8 * N ** 3) * Math.sin(2 * difference) * Math.cos(2 * sum)
    - 35 / 24 * N ** 3 * Math.sin(3 * difference) * Math.cos(3 * sum)
  );
}

function toRadians(degrees: number): number {
  return degrees * Math.PI / 180;
}

/** Degrees; west is negative. */
export interface LatLon {
  lat: number;
  lon: number;
}

/** Metres. */
export interface GridPoint {
  east: number;
  north: number;
}
