import { describe, expect, it } from 'vitest';
import { findCase } from '../../../lib/domain/draft/draft-case';
import { isDiscrimination } from '../../../lib/domain/draft/is-discrimination';
import { isHearsay } from '../../../lib/domain/draft/is-hearsay';
import { isLeak } from '../../../lib/domain/draft/is-leak';
import { isOfferQuestion, isOutraged } from '../../../lib/domain/draft/is-offer-question';
import { isRescued } from '../../../lib/domain/draft/is-rescued';
import { isToldByStaff, isTreatedBadly } from '../../../lib/domain/draft/told-by-staff';
import type { ReplyLanguage } from '../../../lib/domain/post';
import { makeInput } from './make-input';

type Post = [ReplyLanguage, string];

describe('what others say of the brand', () => {
  it.each<Post>([
    ['es', 'Una vecina me ha contado que @PanTrigal congela el pan y lo vende como del día'],
    ['es', 'Ojo, no compréis miel de @MielMonte, es jarabe de China con etiqueta de aquí. Pasadlo'],
    ['es', 'leí en un foro que @OpticaVista vende cristales de segunda mano'],
    ['es', 'Se dice por ahí que @ClinicaSol despidió a todos los médicos'],
    ['en', 'PSA: @BrightBrew puts sawdust in the coffee, a bloke at work told me. Pass it on'],
    ['en', "Don't buy @HillWool, they're all made in a sweatshop, my neighbour's sister says"],
    ['en', 'Saw in a facebook group that @SaltBakery uses frozen dough from a factory. share!'],
    ['en', 'apparently @MossSoap tests on rabbits?? someone on tiktok said'],
    ['ca', 'Diuen que @PeixosMar ven peix congelat com si fos fresc'],
    ['ca', "Una veïna m'ha dit que @VinsSerra hi posa sucre, jo no ho beuria"],
    ['ca', "He vist en un grup de telegram que @OlisPla barreja l'oli amb gira-sol, compartiu"],
  ])('%s: %s', (language, text) => {
    expect(isHearsay(text, language)).toBe(true);
  });

  it.each<Post>([
    ['es', 'Me han dicho en la tienda que no me devuelven el dinero aunque tengo el ticket'],
    ['es', 'No compréis en @RopaLuz, pedí un vestido hace un mes y no ha llegado'],
    ['es', 'Ahora dicen que la avería es culpa mía'],
    ['en', 'Your agent told me my order would arrive Monday and it never did'],
    ['en', "Don't buy from @LampHut, mine arrived smashed and they ignore my emails"],
    ['ca', "M'han dit tres vegades que vindrien a arreglar el forn i res"],
    ['ca', 'Ara diuen que és culpa meva i que la neteja no entra'],
  ])('not told by who lived it, %s: %s', (language, text) => {
    expect(isHearsay(text, language)).toBe(false);
  });

  it('is answered as a claim to check, not as a complaint', () => {
    const text = 'Diuen que @PeixosMar ven peix congelat com si fos fresc';
    const language = 'ca';
    for (const type of ['rumour', 'complaint', 'competitor', 'dataLeak'] as const) {
      expect(findCase(makeInput({ text, language, type })), type).toBe('claim');
    }
    expect(findCase(makeInput({ text, language, type: 'safety' }))).toBe('safety');
  });
});

describe('what is asked of the offer', () => {
  it.each<Post>([
    ['es', '@PanesRita ¿el pan de centeno lleva leche? soy alérgica y estoy harta de galletas'],
    ['es', 'hola @ViveroSol tienen macetas grandes? se me murió el limonero y quiero otro'],
    [
      'es',
      '¿Hacéis arreglos de relojes antiguos? el de mi abuelo lleva años parado'.replace(
        'lleva años parado',
        'no anda',
      ),
    ],
    ['es', '¿Tenéis rampa para silla de ruedas? mi madre viene de visita'],
    ['en', '@ThreadBox do you post to Ireland? my sister broke her leg'],
    ['en', 'hey @PineSpa are you open on sundays? desperate for a massage, terrible week'],
    ['en', 'And do you have oat milk? @KettleVan'],
    ['en', 'How much is a day pass @RiverGym? I hate my current gym'],
    ['ca', '@CanPomes, feu coca sense ou? el meu fill és al·lèrgic'],
    ['ca', 'I teniu places per al casal de nadal? @EspaiJoc'],
    ['ca', 'quant val enviar un paquet a Menorca? la meva mare està malalta'],
  ])('%s: %s', (language, text) => {
    expect(isOfferQuestion(text, language)).toBe(true);
  });

  it.each<Post>([
    ['es', '¿tenéis teléfono? porque llevo dos días llamando y nada'],
    ['es', '¿Tenéis vergüenza o la vendéis?'],
    ['en', 'do you have any staff at all? been standing at the till 20 minutes'],
    ['en', 'Do you guys even care? I am stuck after paying'],
    ['en', 'could you please add a vegan option? would be lovely'],
    ['ca', 'Teniu algú treballant avui? fa una hora que espero'],
    ['ca', 'Feu alguna cosa amb la meva comanda?'],
  ])('not where somebody has a trouble or a wish, %s: %s', (language, text) => {
    expect(isOfferQuestion(text, language)).toBe(false);
  });

  it.each([
    'Sorry, WHAT? £12 for a slice of cake?? outrageous!!',
    'Perdona, ¿cómo? ¿8 euros por un agua? Vaya vergüenza!!',
    'Perdó, què? 15 euros per aparcar una hora? Quina vergonya!!',
  ])('outrage asks nothing: %s', (text) => {
    expect(isOutraged(text)).toBe(true);
    expect(findCase(makeInput({ text, type: 'question' }))).toBe('complaint');
  });
});

describe('of the team', () => {
  it.each([
    'Trabajo en @AlmacenesGil y nos obligan a fichar la salida y seguir dos horas más',
    'mi encargado en @PizzaLuna no paga las extras',
    'I work at @CrateWarehouse and we get 10 mins break in a 12 hour shift',
    'my manager at @NoodleBar makes us work unpaid after closing',
    'Treballo a @SuperRiu i la meva cap ens amenaça amb fer-nos fora',
  ])('somebody speaks of their work: %s', (text) => {
    expect(findCase(makeInput({ text, type: 'staff' }))).toBe('staff');
  });

  it.each([
    'El camarero de @BarTejas insultó a mi hermana por pedir agua del grifo',
    'la dependienta de @ZapaterosUno me trató fatal delante de la cola',
    'The bloke on the till at @GreenGrocerJoe swore at my dad for counting coins',
    'your driver @SwiftCabs shouted at my wife and called her an idiot',
    'El cambrer de @BarPont va cridar a la meva mare perquè trigava a triar',
    'la recepcionista de @HotelCim ens va tractar fatal i es reia de nosaltres',
  ])('somebody was treated badly: %s', (text) => {
    expect(isToldByStaff(text)).toBe(false);
    expect(isTreatedBadly(text)).toBe(true);
    expect(findCase(makeInput({ text, type: 'staff' }))).toBe('treated');
  });

  it('an agent who was wrong was not rude', () => {
    const text = 'Your agent told me it would arrive Monday and it never did';
    expect(findCase(makeInput({ text, language: 'en', type: 'staff' }))).toBe('complaint');
  });
});

describe('who was turned away', () => {
  it.each<Post>([
    ['es', 'En @SalaNoche no dejaron pasar a mi primo porque va en silla de ruedas'],
    ['es', 'a mi madre ni la miraron en @TiendaBella por ser mayor y llevar bastón'],
    ['en', '@ClubVelvet turned my brother away because he uses a wheelchair'],
    ['en', "the agency wouldn't rent to my friend because he's got a foreign accent"],
    ['ca', 'A @SalaXoc no van deixar entrar la meva amiga perquè va amb cadira de rodes'],
    ['ca', 'No van voler atendre la meva sogra perquè porta vel'],
  ])('is no accident and no staff matter, %s: %s', (language, text) => {
    expect(isDiscrimination(text, language)).toBe(true);
    for (const type of ['safety', 'staff', 'complaint'] as const) {
      expect(findCase(makeInput({ text, language, type })), type).toBe('discrimination');
    }
  });
});

describe('data', () => {
  it.each([
    'habéis mandado un correo con los emails de todos los alumnos a la vista',
    'me ha llegado la factura de otro cliente con su DNI',
    'just emailed every parent with all our addresses in CC',
    "I can see someone else's orders in my account",
    'my account got hacked and they spent £200',
    "M'han robat el compte i han comprat amb la meva targeta",
  ])('went where they should not: %s', (text) => {
    expect(isLeak(text)).toBe(true);
  });

  it.each([
    'No puedo entrar en mi cuenta, la app dice que la contraseña no vale',
    'my account is locked and the reset email never arrives',
    'La web no em deixa entrar, diu que la contrasenya és incorrecta',
  ])('a locked door is a complaint: %s', (text) => {
    expect(isLeak(text)).toBe(false);
    expect(findCase(makeInput({ text, type: 'dataLeak' }))).toBe('complaint');
  });
});

describe('thanks after a mishap', () => {
  const probabilities = { negative: 0.2, neutral: 0.2, positive: 0.6 };
  const rescued = (text: string) => isRescued({ type: 'praise', probabilities }, { text });

  it.each([
    'Mil gracias, me dejé las llaves dentro y en diez minutos me abristeis',
    'Se nos pinchó la rueda en mitad de la nada y vino volando. Unos héroes',
    'Me robaron el bolso y me pagó el taxi. Todavía queda gente buena',
    'Lost my ring on the beach and the team found it under a table. Lifesavers',
    "My car died at midnight, they got us home. Can't thank you enough",
    "Se'ns va rebentar una canonada diumenge i vau venir de seguida",
    "Em vaig deixar el mòbil al bus i me'l va guardar. Encara queda gent maca",
  ])('is praise: %s', (text) => {
    expect(rescued(text)).toBe(true);
  });

  it.each([
    'Llegasteis tarde y me rompisteis el espejo, unos héroes',
    'Unos héroes, tres semanas para un grifo 👏',
    'Mil gracias, pero la maleta sigue sin aparecer',
    'Lifesavers? You lost my ring',
    'Mil gràcies, heu trencat el mirall',
  ])('any doubt speaks against it: %s', (text) => {
    expect(rescued(text)).toBe(false);
  });
});
