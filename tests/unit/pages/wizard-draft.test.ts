import { describe, expect, test } from 'vitest';
import {
  createDraftBrand,
  createDraftPlaybook,
  createWizardDraft,
} from '../../../components/pages/options/wizard/wizard-draft';
import { validateBrand } from '../../../lib/domain/brand/validate-brand';
import { validatePlaybook } from '../../../lib/domain/playbook/validate-playbook';

const NOW = '2031-05-09T10:00:00.000Z';
const createDraft = () => createWizardDraft(() => crypto.randomUUID());

describe('C48: what was said in the questions', () => {
  test('becomes a client that can be saved, whatever was skipped', () => {
    const draft = { ...createDraft(), name: ' Cafés Alba ' };
    const brand = createDraftBrand(draft);
    expect(brand).toMatchObject({ name: 'Cafés Alba', ownAccounts: [], aliases: [] });
    expect(validateBrand(brand, [])).toEqual([]);
    expect(validatePlaybook(createDraftPlaybook(draft, NOW))).toEqual([]);
  });

  test('an account with @ is a name as well; a page name with spaces is an account only', () => {
    const named = (account: string) =>
      createDraftBrand({ ...createDraft(), name: 'Alba', account });
    expect(named('@CafesAlba')).toMatchObject({
      ownAccounts: ['CafesAlba'],
      aliases: ['@CafesAlba'],
    });
    expect(named('Cafés Alba')).toMatchObject({ ownAccounts: ['Cafés Alba'], aliases: [] });
    expect(named('https://x.com/CafesAlba').ownAccounts).toEqual(['CafesAlba']);
  });

  test('half a fact is none, and a contact needs a name', () => {
    const draft = createDraft();
    const [first, second] = draft.facts;
    const facts = [
      { ...first!, question: 'Horario', text: 'De 9 a 20' },
      { ...second!, question: 'Parking', text: '' },
    ];
    const contact = { ...draft.contact, phone: '600 000 000' };
    const sheet = createDraftPlaybook({ ...draft, name: 'Alba', facts, contact }, NOW);
    expect(sheet.facts.map(({ question }) => question)).toEqual(['Horario']);
    expect(sheet.contacts).toEqual([]);
    expect(validatePlaybook(sheet)).toEqual([]);
  });
});
