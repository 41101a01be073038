import type { TriageType } from '../../../lib/domain/triage/verdict';

/** Posts with hardly a word of blame, praise that is none, danger in passing; all invented. */
export const PLAIN_ES: readonly (readonly [TriageType, string])[] = [
  ['complaint', 'El ascensor del hotel Fibralia estaba parado y mi madre va en silla'],
  ['complaint', 'Fibralia, la lavadora vino con la puerta torcida y un golpe detrás'],
  ['complaint', 'Me habéis pasado el recibo dos veces este mes, Fibralia'],
  ['complaint', 'El conductor de Fibralia pasó de largo con seis personas en la parada'],
  ['complaint', 'Pedí talla M en Fibralia y me mandan una XL'],
  ['complaint', 'La sopa de Fibralia llegó derramada por toda la bolsa'],
  ['complaint', 'Un correo me dice una cosa y por teléfono otra distinta, Fibralia'],
  ['complaint', 'En Fibralia nos quedamos en el aeropuerto sin nadie que nos recogiera'],
  ['complaint', 'Fibralia: el aire acondicionado del tren no enfriaba nada'],
  ['complaint', 'Desde el martes el chat de Fibralia pone que todos los agentes están ocupados'],
  ['complaint', 'La habitación de Fibralia olía a tabaco y había pelos en la ducha'],
  ['complaint', 'Qué alegría, Fibralia, otra vez sin agua caliente un domingo'],
  ['complaint', 'El sofá de Fibralia ha venido cojo jajaja me río por no llorar'],
  ['complaint', 'Fantástico servicio el de Fibralia: el mensajero ni subió. Un diez'],
  ['safety', 'El autobús de Fibralia se saltó dos semáforos en rojo con los críos dentro'],
  ['abuse', 'Al del camión de Fibralia le voy a partir las piernas como lo pille'],
  ['safety', 'El enchufe de la plancha de Fibralia echa chispas'],
  ['praise', 'No me canso de recomendar Fibralia'],
  ['praise', 'A la paella de Fibralia no le pongo ni una pega'],
  ['praise', 'Muero con el arroz con leche de Fibralia 😍'],
];
