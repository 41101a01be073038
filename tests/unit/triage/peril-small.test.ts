import { describe, expect, it } from 'vitest';
import { readPost } from '../../../lib/domain/triage/reading';

const graveOf = (text: string) => readPost(text, [], { language: 'es', confidence: 1 }).grave;

const IN_DANGER = [
  'A mi niña se le metió en la boca un botón que se soltó del peluche',
  'La trona se vino abajo con el crío sentado, menudo golpe',
  'Se rompió la hamaca con mi abuela encima',
  'El perro se tragó un trozo del mordedor que le vendisteis',
  'The high chair gave way and my toddler hit the floor',
  'A wheel snapped off the toy truck and our little boy nearly swallowed it',
  'Your bunk bed collapsed with my son on top',
  'The lid popped off and my daughter got scalded',
  "El llit de baranes s'ha desmuntat amb la nena a dins",
  "El gos s'ha empassat un tros de la pilota",
  "La sonda de CO pita des que vau revisar l'estufa",
  'Ha saltat el detector de monòxid a mitjanit',
  'Ha saltado la alarma de monóxido con la estufa nueva',
  'Your heater set off our carbon monoxide alarm',
  'Fa olor de gas al replà des que heu tocat el comptador',
  "surt fum de l'endoll nou que ens va posar",
];

const IN_NONE = [
  'La rueda de la maleta se soltó al segundo viaje',
  "The zip came off my kid's jacket after one wash",
  "my daughter's bike order fell through because you cancelled it",
  'Les lletres de la samarreta del nen han caigut al primer rentat',
  'is the play corner ok for a baby who puts everything in her mouth?',
  'Se abrió la tienda nueva y fuimos con los niños, muy bonita',
  'La app se cerró con la compra a medias',
  'My son broke his record at your gym, we are so proud',
  'El gat es diu Boto i és molt petit',
  'Quina pudor de peix al supermercat',
  'Me quedé con la boca abierta con la tarta de mi hija',
  'El precio del gas ha subido otra vez',
  'A la factura del gas hi ha un error',
];

describe('small ones, old ones and animals', () => {
  it.each(IN_DANGER)('in danger: %s', (text) => {
    expect(graveOf(text)).not.toEqual([]);
  });

  it.each(IN_NONE)('not in danger: %s', (text) => {
    expect(graveOf(text)).toEqual([]);
  });
});
