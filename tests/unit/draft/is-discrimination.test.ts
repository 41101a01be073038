import { describe, expect, it } from 'vitest';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import { isDiscrimination } from '../../../lib/domain/draft/is-discrimination';
import { makeInput } from './make-input';

const TOLD = [
  ['es', 'No me dejaron entrar por ser gitano'],
  ['es', 'El guardia me siguió por toda la tienda por mi acento'],
  ['es', 'Vuestro dependiente se rió de mi hiyab delante de todos'],
  ['es', 'Me pidieron que me quitara el pañuelo de la cabeza; por llevar velo no se entra, dicen'],
  ['es', 'A mi novio y a mí nos echaron por ser gays'],
  ['en', 'Your guard followed me because I am black'],
  ['en', 'A man at the desk laughed at my accent'],
  ['ca', 'Em van demanar que em tragués el mocador del cap'],
  ['en', 'I was asked to take off my headscarf to get in'],
  ['en', 'Turned away at the door over my accent'],
  ['en', 'They laughed and said no because my brother is deaf'],
  ['ca', 'No em van deixar passar per ser gitana'],
  ['ca', 'Em van demanar el carnet dues vegades pel meu accent'],
  ['ca', 'Un cambrer es va burlar del meu hijab'],
  ['ca', 'Ens van fer fora perquè som gais'],
] as const;

const NOT_TOLD = [
  ['es', 'El coche se calienta mucho por ser negro'],
  ['es', 'Me han hecho descuento por ser mayor'],
  ['es', 'Por ser clientes desde hace años esperaba algo mejor'],
  ['es', 'Me subís la cuota por ser moroso, y no lo soy'],
  ['es', 'El móvil ya no se actualiza porque es viejo'],
  ['es', 'No cabe en el maletero porque es muy gordo'],
  ['en', 'I threw the bananas away because they were brown'],
  ['es', 'Pedí el de color negro y ha llegado el azul'],
  ['en', 'The black box broke because it is cheap'],
  ['en', 'Nothing on Black Friday, and no reply'],
  ['en', 'Charged twice for being late'],
  ['ca', 'El sofà es taca perquè és negre'],
  ['ca', 'Per ser dilluns hi ha molta cua'],
] as const;

/** Told back to whoever was hurt by it, it hurts again. */
const HURTFUL =
  /gitan|acent|accent|hi[yj]ab|pañuelo|velo|gai|gay|black|negr|headscarf|deaf|racis|discrimin|raza|race/iu;
/** As if somebody had lost a parcel. */
const AS_A_COMPLAINT = /frustra|molest|pedido|order|comanda|ayuda médica|medical|mèdica/iu;

describe('turned away for what they are', () => {
  it.each(TOLD)('%s: %s', (language, text) => {
    expect(isDiscrimination(text, language)).toBe(true);
    for (const type of ['complaint', 'venting', 'safety'] as const) {
      for (let seed = 0; seed < 6; seed += 1) {
        const drafts = buildDrafts(makeInput({ text, language, type, seed }));
        expect(drafts).toHaveLength(3);
        for (const draft of drafts) {
          expect(draft.moves.map(({ move }) => move)).toContain('safety');
          expect(draft.text).not.toMatch(HURTFUL);
          expect(draft.text).not.toMatch(AS_A_COMPLAINT);
        }
      }
    }
  });

  it.each(NOT_TOLD)('is not what this says, %s: %s', (language, text) => {
    expect(isDiscrimination(text, language)).toBe(false);
  });

  it('is answered so where only the person says it', () => {
    const text = 'No me dejaron entrar anoche y no dieron ningún motivo';
    const facts = { issue: 'discrimination' as const };
    for (const { moves } of buildDrafts(makeInput({ text, type: 'complaint', facts }))) {
      expect(moves.map(({ move }) => move)).toContain('safety');
    }
  });
});
