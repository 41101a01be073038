import { describe, expect, it } from 'vitest';
import { findPraisedPerson } from '../../../lib/domain/triage/find-praised-person';
import { readPost } from '../../../lib/domain/triage/reading';

const read = (language: string, text: string) =>
  findPraisedPerson(readPost(text, [], { language, confidence: 1 }));

describe('praise of somebody by what they did', () => {
  it.each([
    ['en', 'Shout out to the lad at the rink who carried my gran up the steps'],
    ['en', 'Hats off to the driver who drove us home'],
    ['es', 'Un aplauso para la chica de la floristería que me hizo el ramo en diez minutos'],
    ['ca', 'Un aplaudiment pel noi del forn que ens va guardar el pa'],
  ])('%s: %s', (language, text) => {
    expect(read(language, text)).toMatchObject({ type: 'praise', polarity: 'positive' });
  });

  it.each([
    ['it mocks', 'en', 'Shout out to the driver for hiding my parcel so well'],
    ['something went wrong', 'es', 'Un aplauso para el repartidor que ha perdido mi paquete'],
    ['a face takes it back', 'es', 'Un aplauso para el chico que nos dejó en la calle 🙄👏'],
    ['nobody is praised', 'en', 'Asked the lad at the rink who looks after the skates'],
  ])('none where %s', (_, language, text) => {
    expect(read(language, text)).toBeUndefined();
  });
});
