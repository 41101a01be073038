import { joinCatalogues } from './catalogue';
import { panelHeadMessages } from './panel/panel-head';
import { panelMoveMessages } from './panel/panel-moves';
import { panelNoticeMessages } from './panel/panel-notices';
import { panelPartMessages } from './panel/panel-parts';
import { panelReplyMessages } from './panel/panel-reply';

/** What the panel beside the reply box says. */
export const panelMessages = joinCatalogues(
  panelHeadMessages,
  panelReplyMessages,
  panelNoticeMessages,
  panelMoveMessages,
  panelPartMessages,
);
