import { expect, test } from 'vitest';
import { readComplaint } from '../../../lib/domain/draft/read-complaint';
import type { ReplyLanguage } from '../../../lib/domain/post';
import { makeInput } from './make-input';

const nameTrouble = (text: string, language: ReplyLanguage) =>
  readComplaint(makeInput({ text, language }).post, language).problem?.clause;

test.each<[ReplyLanguage, string, string]>([
  ['es', 'Lleváis cuatro días sin darnos agua caliente', 'quedado sin agua caliente'],
  ['es', 'dos semanas sin prestarme servicio y cobrando', 'quedado sin servicio'],
  ['es', 'Un mes sin contestarme, ni un correo', 'sin respuesta'],
  ['ca', 'Porteu quatre dies sense donar-nos llum', 'sense llum'],
])('in %s: "%s" says who was left without what', (language, text, said) => {
  expect(nameTrouble(text, language)).toContain(said);
});

test.each<[ReplyLanguage, string]>([
  ['es', 'Cerré sin contestar la encuesta'],
  ['es', 'me fui sin dar la vuelta'],
])('in %s: "%s" names none', (language, text) => {
  expect(nameTrouble(text, language)).toBeUndefined();
});
