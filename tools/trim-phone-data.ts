import { PHONE_COUNTRIES } from '../lib/domain/checklist/lexicon/phone-countries';

/** Numbering plan of a country; the fifth entry says how its numbers are printed. */
type Plan = unknown[];

interface PhoneData {
  version: number;
  country_calling_codes: Record<string, string[]>;
  countries: Record<string, Plan>;
}

const DATA = /[\\/]libphonenumber-js[\\/]metadata\.min\.json\.js$/;
const FORMATS = 4;

/**
 * Leaves the countries whose people write to our brands in the data of `libphonenumber-js`, without
 * how their numbers are printed: a tenth of the size. Whether a number is valid stays the same.
 */
export function trimPhoneData() {
  return {
    name: 'respira:trim-phone-data',
    transform(code: string, id: string) {
      if (!DATA.test(id.split('?')[0] ?? '')) return undefined;
      const json = JSON.stringify(trimPlans(readData(code)));
      return { code: `export default JSON.parse(${JSON.stringify(json)});`, map: null };
    },
  };
}

/** The file is one exported object literal under a comment. */
function readData(code: string): PhoneData {
  const literal = code.slice(code.indexOf('{', code.indexOf('export default')));
  return JSON.parse(literal.replace(/;?\s*$/, ''));
}

export function trimPlans({ version, country_calling_codes, countries }: PhoneData): PhoneData {
  const isKept = (country: string) => PHONE_COUNTRIES.includes(country);
  const codes = Object.entries(country_calling_codes).flatMap(([code, list]) => {
    const kept = list.filter(isKept);
    return kept.length > 0 ? [[code, kept]] : [];
  });
  const plans = Object.entries(countries)
    .filter(([country]) => isKept(country))
    .map(([country, plan]) => [country, plan.map((part, at) => (at === FORMATS ? [] : part))]);
  return {
    version,
    country_calling_codes: Object.fromEntries(codes),
    countries: Object.fromEntries(plans),
  };
}
