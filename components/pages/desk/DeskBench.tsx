import { useState } from 'react';
import { colourOf } from '../../../lib/domain/brand/colour-of';
import { deskMessages } from '../../../lib/i18n/desk';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/locale-context';
import { Tile } from '../../ui/Tile';
import { safeLink } from '../side-panel/safe-link';
import { DeskBox } from './DeskBox';
import { DeskDone } from './DeskDone';
import { DeskPost } from './DeskPost';
import { DeskReplies } from './DeskReplies';
import type { CopyOutcome, DeskActions, DeskWork } from './desk-props';

interface DeskBenchProps extends DeskWork {
  actions: DeskActions;
}

type Answered = { text: string } & Extract<CopyOutcome, { replyId: string }>;

/** The post, the box under it, and what became of the reply. */
export function DeskBench({ mention, brand, replies, actions }: DeskBenchProps) {
  const t = useTranslate(deskMessages);
  const [isOpen, setOpen] = useState(replies.length === 0);
  const [answered, setAnswered] = useState<Answered>();
  const link = safeLink(mention.post.url);
  const name = mention.post.author.name ?? mention.post.author.handle;

  async function answer(text: string): Promise<CopyOutcome['state']> {
    const outcome = await actions.onAnswer(text);
    if ('replyId' in outcome) setAnswered({ text, ...outcome });
    return outcome.state;
  }

  return (
    <>
      <header className="desk-title">
        <h1 className="heading">{name ? t('title', { name }) : t('titleNobody')}</h1>
        <p className="desk-brand">
          <Tile name={brand.name} colour={colourOf(brand)} />
          {t('forBrand', { brand: brand.name })}
        </p>
        <p className="soft">{t('note')}</p>
      </header>
      <div className="feed">
        <DeskPost post={mention.post} link={link}>
          <DeskReplies replies={replies} brandName={brand.name} />
          {answered && (
            <DeskDone
              {...answered}
              link={link}
              onCopy={() => actions.onCopy(answered.text)}
              onUndo={() => actions.onUndo(answered.replyId)}
              onQueue={actions.onQueue}
            />
          )}
          {!answered && isOpen && (
            <DeskBox
              brand={brand}
              willOpen={link !== undefined}
              onLook={actions.onLook}
              onAnswer={answer}
            />
          )}
          {!answered && !isOpen && (
            <Button
              className="desk-again"
              data-respira-practice="reply"
              onClick={() => setOpen(true)}
            >
              {t('again')}
            </Button>
          )}
        </DeskPost>
      </div>
    </>
  );
}
