import { useMemo } from 'react';
import { findLimit } from '../../lib/domain/draft/count-length';
import { readComplaint } from '../../lib/domain/draft/read-complaint';
import { Facts } from './Facts';
import { Past } from './Past';
import { Said } from './Said';
import type { PanelView } from './use-panel';

/** What they say and said before, and what the person may decide about the reply. */
export function SaidPart({ reply, checks, known, isAsking, isOnPage, now }: PanelView) {
  const { post, brand, verdict, site, language } = reply;
  const complaint = useMemo(() => readComplaint(post, language), [post, language]);
  const person = checks.remembered?.person;
  return (
    <Said
      post={post}
      type={verdict.type}
      complaint={complaint}
      siteName={site}
      isOnPage={isOnPage}
      past={person && <Past past={person} now={now} timeZone={brand.goals?.timeZone} />}
    >
      {reply.canDraft && !isAsking && (
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
