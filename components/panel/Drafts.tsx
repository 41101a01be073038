import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import type { NoDraftReason } from '../../lib/domain/draft/explain-no-draft';
import { draftMessages } from '../../lib/i18n/drafts';
import { panelMessages } from '../../lib/i18n/panel';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useTranslate } from '../ui/locale-context';
import { DraftSentences } from './DraftSentences';
import { Earlier } from './Earlier';
import { OtherDrafts } from './OtherDrafts';
import { Rephrase } from './Rephrase';
import type { PanelView } from './use-panel';

/** Up to three drafts: one open, the others by their first words and their length. */
export function Drafts({ choice, known, reply }: PanelView) {
  /** The button that opened a draft has gone: the draft takes the focus from it. */
  const [isChosen, setChosen] = useState(false);
  const [isUnfolded, setUnfolded] = useState(false);
  const { drafts, open, current } = choice;
  const { facts, earlier } = known;
  if (!current) return <NoDraft reason={known.reason} canDraft={reply.canDraft} />;
  return (
    <section>
      <DraftsHead
        onRewrite={choice.rewrite}
        onOthers={() => {
          setChosen(false);
          choice.renew();
        }}
      />
      {earlier && (
        <Earlier
          found={earlier}
          isUsed={facts.earlier === true}
          text={current.text}
          onUse={(isUsed) => known.change({ ...facts, earlier: isUsed })}
        />
      )}
      <div className={isUnfolded ? 'drafts is-unfolded' : 'drafts'}>
        <DraftSentences
          key={open}
          draft={current}
          takesFocus={isChosen}
          onSwap={choice.swap}
          onRemove={choice.remove}
          onPlace={choice.place}
        />
        <Rephrase key={`engine-${open}`} draft={current} onReplace={choice.replace} />
        <OtherDrafts
          drafts={drafts}
          open={open}
          isUnfolded={isUnfolded}
          onFold={() => setUnfolded(!isUnfolded)}
          onOpen={(index) => {
            setChosen(true);
            choice.choose(index);
          }}
        />
      </div>
    </section>
  );
}

interface NoDraftProps {
  reason: NoDraftReason | undefined;
  canDraft: boolean;
}

function NoDraft({ reason, canDraft }: NoDraftProps) {
  const t = useTranslate(panelMessages);
  const say = useTranslate(draftMessages);
  return (
    <section className="no-draft">
      <p>{reason ? say(`why_${reason}`) : t(canDraft ? 'noDraft' : 'noDraftLanguage')}</p>
      {reason && reason !== 'unsure' && <p className="soft">{say('whyDraft')}</p>}
    </section>
  );
}

function DraftsHead({ onRewrite, onOthers }: { onRewrite(): void; onOthers(): void }) {
  const t = useTranslate(panelMessages);
  const say = useTranslate(draftMessages);
  return (
    <div className="sec-head">
      <h3 className="grow">{t('draft')}</h3>
      <Button look="plain" className="small others" onClick={onRewrite}>
        {say('rewrite')}
      </Button>
      <Button look="plain" className="small others" onClick={onOthers}>
        <Icon of={RefreshCw} size={14} />
        {t('others')}
      </Button>
    </div>
  );
}
