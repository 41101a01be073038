import { useContext } from 'react';
import type { Brand } from '../../../lib/domain/brand/brand';
import { playbookPrintMessages } from '../../../lib/i18n/playbook-print';
import { createVoiceSamples } from '../../../lib/i18n/voice-sample';
import { LocaleContext, useTranslate } from '../../ui/locale-context';

/** How the client sounds, in a sentence, and where it sends people. */
export function SheetVoice({ brand }: { brand: Brand }) {
  const t = useTranslate(playbookPrintMessages);
  const locale = useContext(LocaleContext);
  const { voice, signature, wordsToUse = [], wordsToAvoid = [], links = {} } = brand;
  const rows = [
    wordsToUse.length > 0 && t('words', { words: wordsToUse.join(', ') }),
    wordsToAvoid.length > 0 && t('noWords', { words: wordsToAvoid.join(', ') }),
    links.privateChannel && t('channel', { channel: links.privateChannel }),
    links.hours && t('hours', { hours: links.hours }),
    links.help && t('help', { help: links.help }),
  ].filter((row): row is string => Boolean(row));
  return (
    <section>
      <h2>{t('voice')}</h2>
      {createVoiceSamples(voice, locale).map(({ language, text }) => (
        <p key={language} lang={language}>
          <q>{[text, signature].filter(Boolean).join(' ')}</q>
        </p>
      ))}
      <ul>
        {rows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    </section>
  );
}
