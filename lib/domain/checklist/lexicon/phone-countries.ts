/** ISO 3166-1 of the countries whose phone numbers are known; other plans are left out of the build. */
export const PHONE_COUNTRIES: readonly string[] =
  'ES AD MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR US CA GB IE AU NZ FR DE IT PT'.split(
    ' ',
  );
