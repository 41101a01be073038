import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/core/es6';
import plans from 'libphonenumber-js/metadata.min';

/** Where a number without a country code may come from, when words say that it is a phone number. */
const LIKELY: readonly CountryCode[] = ['ES', 'MX', 'US', 'GB', 'AR', 'CO', 'CL', 'PE', 'AD', 'IE'];

function readNational(typed: string, country: CountryCode): string | undefined {
  const number = parsePhoneNumber(typed, country, plans);
  return number?.isValid() ? number.nationalNumber : undefined;
}

/**
 * The number within its country, when it is valid by that country's numbering plan. Without a country
 * code it must be valid in Spain, or anywhere likely if words around say that it is a phone number.
 */
export function readPhoneNumber(typed: string, isCalledPhone: boolean): string | undefined {
  const dialled = typed.replace(/^\(?00(?=[1-9])/, '+');
  if (dialled.includes('+') || !isCalledPhone) return readNational(dialled, 'ES');
  for (const country of LIKELY) {
    const number = readNational(dialled, country);
    if (number) return number;
  }
  return undefined;
}
