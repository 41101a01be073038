import { describe, expect, it } from 'vitest';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import { findCase } from '../../../lib/domain/draft/draft-case';
import type { DraftCase } from '../../../lib/domain/draft/draft-input';
import { readComplaint } from '../../../lib/domain/draft/read-complaint';
import type { ReplyLanguage } from '../../../lib/domain/post';
import { makeInput, type Told } from './make-input';

const read = (text: string, language: ReplyLanguage) =>
  readComplaint(makeInput({ text, language }).post, language);
/** All drafts in one, of which there must be some: of none anything may be said. */
function draft(told: Told): string {
  const drafts = buildDrafts(makeInput(told));
  expect(drafts).not.toHaveLength(0);
  return drafts.map(({ text }) => text).join(' ');
}

describe('the trouble that is named', () => {
  it.each<[string, string]>([
    ['air con broken since may, showers cold', 'the air con is broken'],
    ['Showers cold again', 'the showers are cold'],
    ["the shop's card reader down all day", 'the card reader is down'],
    ['massive input lag on the new pad', "you've had trouble with input lag"],
    ['keyboard lag is awful, constant keyboard lag', "you've had trouble with keyboard lag"],
    ['25 min late again, standing', 'you had to put up with that delay'],
    ['you changed our seats, my son sits alone', 'your seats were changed'],
    ['moved my appointment twice', 'your appointment was changed'],
    ['the update deleted all my templates', "you've lost your templates"],
    ['we attempt to download it and it says corrupted. I want a refund', "you can't download it"],
    ['my ticket is non-refundable? not fair', "you can't get your money back"],
    ['declined my card at the till', 'your card was declined'],
    ['came today with a cracked shade', "it didn't reach you in good condition"],
    ['does my phone keep freezing', 'your phone keeps freezing'],
    ['why is my home hub not working', 'your home hub is not working'],
    ["your login page don't work", "our login page doesn't work"],
    ['why are my cameras not working', 'your cameras are not working'],
    ['why is my gas delayed', 'your gas is delayed'],
    ['my cameras keep freezing', 'your cameras keep freezing'],
    ['you cancelled my visas', 'your visas were cancelled'],
    ['you cancelled my order of shoes', 'your order of shoes was cancelled'],
    ['you lost my keys', 'your keys have been lost'],
    ['why are my teeth broken', 'your teeth are broken'],
    ['why are my children delayed', 'your children are delayed'],
    ['your data are wrong', 'our data are wrong'],
    ["I can't FIND it anywhere", "you can't find it"],
    ['half the order missing', 'part of your order was missing'],
    ['charged me twice for one basket', 'you were charged more than once'],
    ['been clicking for ages to cancel a Zorbi plan', 'cancelling has been so hard'],
    ['they raised my plan to 16', "you've been met with that increase"],
  ])('in English: %s', (text, said) => {
    expect(read(text, 'en').problem?.clause).toBe(said);
  });

  it.each<[string, string]>([
    ['nevera nova i ja no refreda', 'la nevera no refredi'],
    ['Ascensor encara espatllat', "l'ascensor estigui espatllat"],
    ['dos dies sense fixe', "[t'hagis|s'hagi] quedat sense telèfon fix"],
    ["m'heu bloquejat la targeta", "s'hagi bloquejat la targeta"],
    ["me'n va arribar un, i trencat", 'no hagi arribat en bon estat'],
    ['cada dia em truqueu', '[rebis|rebi] aquestes trucades'],
    ["m'han denegat la hipoteca el dia abans", "s'hagi denegat la hipoteca"],
    ['pugen la quota sense dir res', "[t'hagis|s'hagi] trobat amb aquesta pujada"],
  ])('in Catalan: %s', (text, said) => {
    expect(read(text, 'ca').problem?.clause).toBe(said);
  });

  it('is not a lesser one that comes on top', () => {
    const text = 'aigua marró a casa tot el cap de setmana @aigua_x ningú agafa el telèfon';
    expect(read(text, 'ca').problem?.clause).toBeUndefined();
  });

  it.each<[string, ReplyLanguage]>([
    ['I was 10 min late and you refused me', 'en'],
    ['they cut my lenses wrong', 'en'],
    ['I cancelled the plan myself', 'en'],
    ["can't change in settings either", 'en'],
    ["can't get 2 codes", 'en'],
    ['my heart is broken', 'en'],
    ['someone keeps trying to buy vouchers', 'en'],
    ['I would like a refund, not a voucher', 'en'],
  ])('stays general where the words would not fit: %s', (text, language) => {
    const { problem, thing } = read(text, language);
    expect([problem?.clause, thing]).toEqual([undefined, undefined]);
  });

  it.each<[string, string | undefined]>([
    ['aquest armari no tanca bé', "l'armari"],
    ['aquest enllaç porta a una pàgina en blanc', "l'enllaç"],
    ["aquesta enquesta no s'acaba mai", "l'enquesta"],
    ['la incidència és oberta des del febrer', 'la incidència'],
    ['el meu també consta com a entregat', undefined],
    ['La directora no respon a ningú', undefined],
  ])('has its article in Catalan, and is no person: %s', (text, matter) => {
    const { matter: found, thing } = read(text, 'ca');
    expect(found ?? thing).toBe(matter);
  });

  it('still awaits a refund that was promised', () => {
    expect(read('still waiting for my refund', 'en').problem?.issue).toBe('refund');
  });
});

describe('the frame', () => {
  it.each<[DraftCase, Told]>([
    ['data', { text: 'A phishing email and the money gone from my account', language: 'en' }],
    ['complaint', { text: 'I got scammed, you sent cheap shoes', language: 'en' }],
    ['data', { text: 'You gave my test results to my neighbour', language: 'en' }],
    ['data', { text: "Un sms fals i m'han buidat el compte", language: 'ca' }],
    ['complaint', { text: 'Quina estafa de preu', language: 'ca' }],
    ['complaint', { text: '2-step code fails, locked me out', type: 'dataLeak', language: 'en' }],
    [
      'complaint',
      { text: 'Why is there an extra 4.50 on my bill?', type: 'question', language: 'en' },
    ],
    [
      'complaint',
      { text: 'Puc parlar amb algú? Només surt un robot', type: 'question', language: 'ca' },
    ],
    ['complaint', { text: 'diuen que no hi era. Mentida, no he sortit de casa', language: 'ca' }],
    ['idea', { text: '@zorbi - suggestion, let us hide old fonts', language: 'en' }],
    ['question', { text: 'Hey @zorbi question. Is it 3 points with rice?', language: 'en' }],
    ['discrimination', { text: 'No em volia portar amb la cadira de rodes', language: 'ca' }],
  ])('%s: %j', (expected, told) => {
    expect(findCase(makeInput(told))).toBe(expected);
  });

  it('takes up a question beside the trouble', () => {
    const english = draft({
      text: 'Locked me out of my account. Any way to get back in?',
      language: 'en',
    });
    expect(english).toMatch(/answer to your question|can be done|your options/);
    const catalan = draft({ text: "L'app no em deixa entrar, què puc fer?", language: 'ca' });
    expect(catalan).toMatch(/com es pot fer|el que preguntes|quines opcions/);
  });

  it('asks for more where only anger is told', () => {
    expect(draft({ text: 'absolute joke', type: 'venting', language: 'en' })).toMatch(/more/);
    const catalan = draft({ text: 'quina presa de pèl', type: 'venting', language: 'ca' });
    expect(catalan).toMatch(/una mica més|algun detall més/);
  });

  it('speaks of no insult where there is none', () => {
    expect(draft({ text: 'Pedres, en lloc de fruita', type: 'troll', language: 'ca' })).not.toMatch(
      /insult/,
    );
  });

  it('speaks of no lost time where somebody was in danger', () => {
    const told = { type: 'failedContact', language: 'en' } as const;
    for (let seed = 1; seed < 4; seed += 1) {
      const text = 'The bus left without my daughter. Nobody noticed.';
      expect(draft({ ...told, text, seed })).not.toMatch(/time this is taking/);
    }
  });
});
