import { describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/domain/post';
import { judgePost } from '../../../lib/domain/triage/judge-post';
import { readPost } from '../../../lib/domain/triage/reading';

const BRAND = 'Velmora';

function judge(text: string) {
  const post: Post = { site: 'x', id: '1', author: {}, text, kind: 'post', isPartial: false };
  const start = text.indexOf(BRAND);
  return judgePost(post, start < 0 ? [] : [{ start, end: start + BRAND.length }]);
}

const graveOf = (text: string) =>
  readPost(text, [], { language: 'es', confidence: 1 }).grave.map(({ start, end }) =>
    text.slice(start, end),
  );

const SELF_HARM = [
  'Velmora, si me cortáis otra vez la luz acabaré con mi vida',
  'Llevo semanas pensando en suicidarme por culpa de Velmora',
  'Gracias por todo, Velmora, pero ya no tengo ganas de vivir',
  'Velmora: prefiero morir a otra carta vuestra',
  'Otra llamada de Velmora y me quito la vida',
  'Velmora keeps ringing and I just want to end my life',
  'Lovely people at Velmora, but I want to kill myself over this loan',
  "I've no reason to live any more, thank you Velmora",
  'Velmora, no tinc ganes de viure amb aquest deute',
  'Acabaré llevant-me la vida, Velmora',
  'Penso en suïcidar-me cada dia, Velmora',
];

const HURT = [
  'Velmora: mi nieta se escapó del patio y nadie se dio cuenta',
  'Los de Velmora han dejado a mi hijo encerrado en el autobús',
  'Velmora me ha dejado la nuca en carne viva con ese producto',
  'La persiana de Velmora casi cae encima de mi madre',
  'Había una ensalada en Velmora que traía trozos de plástico',
  'Mi bebé se ha tragado un botón del peluche de Velmora',
  'El barbero de Velmora me cortó un trozo de la oreja',
  'El cloro de la piscina Velmora nos dejó los ojos rojos y la piel quemada',
  'Avisé de la alergia en Velmora y el postre llevaba nueces',
  'Our three year old got out of Velmora and was found on the road',
  'The gate at Velmora nearly crushed my nephew',
  'Found metal in my soup at Velmora, cheers',
  'My daughter swallowed a magnet from the Velmora set',
  'Velmora burnt my scalp with that bleach',
  'Coeliac here, asked twice, and the Velmora roll had gluten',
  'A Velmora van deixar la meva filla sola al pati',
  'La barrera de Velmora gairebé aixafa la meva mare',
  "L'amanida de Velmora duia un cargol",
  "El meu net s'ha empassat una pila de la joguina Velmora",
  'El tint de Velmora em va cremar el cuir cabellut',
];

const TURNED_AWAY = [
  'En Velmora no me alquilan el piso por ser marroquí',
  'El portero de Velmora no dejó entrar a una pareja gay',
  'La de Velmora se burló del velo de mi hermana',
  'Velmora, me habéis discriminado y quiero una explicación',
  "Velmora refused us a table because we're gay",
  'The guard at Velmora laughed at my turban',
  'Racist remarks from the till at Velmora today',
  'A Velmora ens van fer fora per ser gitanos',
  'El porter de Velmora va fer un comentari racista',
];

describe('what is never weighed', () => {
  it.each([...SELF_HARM, ...HURT, ...TURNED_AWAY])('%s', (text) => {
    const { type, polarity, signals } = judge(text);
    expect({ type, polarity }).toEqual({ type: 'safety', polarity: 'negative' });
    expect(signals?.urgencyReasons[0]).toBe('danger');
    expect(signals?.urgency).toBe(1);
  });

  it('the words that decided are shown once', () => {
    const text = 'Otra llamada de Velmora y me quito la vida';
    const { evidence } = judge(text);
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['me quito la vida']);
  });
});

describe('what only sounds like it', () => {
  it.each([
    'Nos morimos de risa con el vídeo',
    'Me mata este ascensor tan lento',
    'Esta cola me quita la vida',
    'Me quiero morir de vergüenza ajena',
    'Ayer vimos Escuadrón Suicida en la sala 3',
    'Buena la charla sobre prevención del suicidio',
    'No quiero vivir sin vuestras croquetas',
    'My feet are killing me after that walk',
    'I want to die of embarrassment',
    "I can't live without your scones",
    'Em moro de riure amb el vostre anunci',
    'No puc viure sense el vostre pa',
    'Mi hija salió a la calle feliz con su globo',
    'El champú no me quemó el pelo ni nada',
    'Me pilló la puerta cerrada y me fui',
    'Me corté el pelo el martes',
    'La máquina se tragó mi tarjeta',
    'Muchas opciones sin gluten en la carta',
    'No chlorine smell at all in the pool',
    'They forgot my son’s jacket in the cloakroom',
    'Una ampolla de vidre per a l’aigua',
    'Me hicieron un descuento por ser mujer mayor de 65',
    'Gracias por ser gay friendly',
    'El bolso por ser negro va con todo',
    'Black Friday again already',
    'Campaña contra el racismo en los estadios',
  ])('%s', (text) => {
    expect(graveOf(text)).toEqual([]);
  });

  it('whoever was saved is not in danger', () => {
    expect(graveOf('Mi hijo se tragó una pila y nos rescataron a tiempo')).toEqual([]);
  });
});
