import { describe, expect, it } from 'vitest';
import { readComplaint } from '../../../lib/domain/draft/read-complaint';
import type { ReplyLanguage } from '../../../lib/domain/post';
import { makeInput } from './make-input';

const read = (text: string, language: ReplyLanguage) =>
  readComplaint(makeInput({ text, language }).post, language);

describe('what never came', () => {
  it.each([
    ['es', 'Quedamos a las nueve y el pintor nunca apareció. Encima me cobráis la visita'],
    ['es', 'La grúa no vino y la app decía que estaba de camino'],
    ['en', 'The plumber never came and then I was charged for a visit'],
    ['en', 'Booked a magician for the party, no show, and the app says he was here'],
    ['ca', "El lampista no ha vingut i encara m'heu cobrat la visita"],
    ['ca', "La modista no es va presentar i l'app diu que sí"],
  ] as const)('%s: outweighs what stands beside it: %s', (language, text) => {
    const { problem, matter, thing } = read(text, language);
    expect(`${problem?.clause} ${problem?.ordeal}`).toMatch(/esper|waiting|turn(?:ed)? up|aparec/);
    expect([matter, thing]).toEqual([undefined, undefined]);
  });

  it.each([
    ['es', 'No llego a entender la factura'],
    ['es', 'El horno no viene bien calibrado'],
    ['en', "I didn't come here to argue"],
    ['ca', 'No arribo a entendre el rebut'],
  ] as const)('%s: %s waits for nothing', (language, text) => {
    expect(read(text, language).problem?.ordeal ?? '').not.toMatch(/esper|left waiting/);
  });
});

describe('what only stands beside', () => {
  it.each([
    ['es', 'Nadie coge el teléfono y tengo dudas sobre el pago de mi tarjeta'],
    ['es', 'El gerente me gritó, tengo la reserva aquí'],
    ['en', 'The manager shouted at me, my ticket is in my hand'],
    ['en', 'They were kind to the end. They even sent a card'],
    ['ca', "L'encarregat em va cridar, tinc la reserva aquí"],
  ] as const)('%s: is not named: %s', (language, text) => {
    const { matter, thing } = read(text, language);
    expect([matter, thing]).toEqual([undefined, undefined]);
  });

  it.each([
    ['es', 'La batería se descarga en dos horas', 'la batería'],
    ['en', 'The menu is terrible this year', 'the menu'],
    ['ca', 'El menú és fatal aquest any', 'el menú'],
  ] as const)('%s: is named where something is told of it: %s', (language, text, matter) => {
    expect(read(text, language).matter).toBe(matter);
  });
});

describe('nobody answering', () => {
  it.each([
    [
      'es',
      'El tapicero me dejó el sillón con un agujero en el respaldo. Y no contestan al teléfono',
    ],
    ['ca', 'El tapisser va deixar la butaca amb un forat al respatller. I no agafen el telèfon'],
  ] as const)('%s: is not the matter where it comes on top: %s', (language, text) => {
    const { problem } = read(text, language);
    expect([problem?.clause, problem?.trouble]).toEqual([undefined, undefined]);
  });

  it('is the matter where nothing else is told', () => {
    expect(read('No contestan al teléfono', 'es').problem?.clause).toBeDefined();
  });
});

describe('what is asked for', () => {
  it.each([
    ['es', 'Mi vuelo lleva tres horas de retraso', 'el localizador de la reserva'],
    ['es', 'La app se me cierra con un error', 'una captura del error'],
    ['en', 'My parcel is nowhere to be seen', 'your order number'],
    ['ca', 'Esperem el paquet des de dilluns', 'el número de comanda'],
  ] as const)('%s: %s', (language, text, ask) => {
    expect(read(text, language).reference).toBe(ask);
  });

  it.each([
    ['es', 'Mi vuelo IB3120 lleva tres horas de retraso'],
    ['es', 'Mi pedido 4471902 no llega'],
    ['es', 'Me alquilasteis un piso y la habitación tiene humedad'],
    ['es', 'Vergonzosa la cola de facturación del aeropuerto'],
    ['es', 'Entré en la sección de vuelos y no hay quien se aclare'],
    ['es', 'El pago por la app se registró tarde'],
    ['en', 'My flight 2468 left without us'],
    ['en', 'The queue at the airport was shameful'],
    ['en', "Why can't I order online?"],
    ['en', 'No rides at the airport for me again'],
    ['ca', 'La meva comanda 4471902 no arriba'],
    ['ca', 'El pis que em vau llogar té humitat a la habitació'],
  ] as const)('%s: nothing in "%s"', (language, text) => {
    expect(read(text, language).reference).toBeUndefined();
  });
});
