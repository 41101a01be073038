import type { Draft } from '../../lib/domain/draft/move';
import { panelMessages } from '../../lib/i18n/panel';
import { Button } from '../ui/Button';
import { useTranslate } from '../ui/locale-context';

interface SecondPartProps {
  draft: Draft;
  onPut: () => void;
  onCopy: () => void;
  onDone: () => void;
}

/** The part that is still to be sent. */
export function SecondPart({ draft, onPut, onCopy, onDone }: SecondPartProps) {
  const t = useTranslate(panelMessages);
  return (
    <section>
      <div className="sec-head">
        <h3 className="grow">{t('secondPart')}</h3>
        <Button look="plain" className="small" onClick={onDone}>
          {t('secondDone')}
        </Button>
      </div>
      <p className="draft draft-text kept" dir="auto">
        {draft.text}
      </p>
      <div className="acts">
        <Button onClick={onPut}>{t('put')}</Button>
        <Button look="plain" onClick={onCopy}>
          {t('copy')}
        </Button>
      </div>
    </section>
  );
}
