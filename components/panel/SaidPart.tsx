import { findLimit } from '../../lib/domain/draft/count-length';
import type { Complaint } from '../../lib/domain/draft/read-complaint';
import type { ChecksView } from './checks-view';
import { Facts } from './Facts';
import { Past } from './Past';
import type { ReplyCase } from './reply-case';
import { Said } from './Said';
import type { FactChoice } from './use-facts';

interface SaidPartProps {
  reply: ReplyCase;
  complaint: Complaint;
  known: FactChoice;
  remembered: ChecksView['remembered'];
  /** False while something else is asked first. */
  hasFacts: boolean;
  isOnPage: boolean;
  now: number;
}

/** What they say and said before, and what the person may decide about the reply. */
export function SaidPart(props: SaidPartProps) {
  const { reply, complaint, known, remembered, hasFacts, isOnPage, now } = props;
  const { post, brand, verdict, site } = reply;
  const person = remembered?.person;
  return (
    <Said
      post={post}
      type={verdict.type}
      complaint={complaint}
      siteName={site}
      isOnPage={isOnPage}
      past={person && <Past past={person} now={now} timeZone={brand.goals?.timeZone} />}
    >
      {reply.canDraft && hasFacts && (
        <Facts
          facts={known.facts}
          seeming={known.seeming}
          hasLimit={findLimit(post.site) !== undefined}
          onChange={known.change}
        />
      )}
    </Said>
  );
}
