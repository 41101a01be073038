import { Tile } from '../ui/Tile';
import { Age } from './Age';
import { usePracticeText } from './use-practice-text';

/** A reply that was "sent": it lives on this page until it is reloaded. */
export interface Reply {
  text: string;
  sentAt: Date;
}

interface SentReplyProps extends Reply {
  /** Whose name stands over it; absent where one answers for no client. */
  clientName: string | undefined;
}

/** The reply as it would stand under the post. */
export function SentReply({ clientName, text, sentAt }: SentReplyProps) {
  const t = usePracticeText();
  const name = clientName ?? t('you');
  return (
    <div className="sent">
      <Tile name={name} />
      <div className="grow">
        <div className="by">
          <span className="strong">{name}</span>
          <Age from={sentAt} />
        </div>
        <p data-respira-practice="sent">{text}</p>
      </div>
    </div>
  );
}
