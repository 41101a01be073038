import { joinCatalogues } from './catalogue';
import { morningRoundMessages } from './queue/morning-round';
import { pastePostMessages } from './queue/paste-post';
import { queueActMessages } from './queue/queue-acts';
import { queueItemMessages } from './queue/queue-items';
import { queuePromiseMessages } from './queue/queue-promises';

/** Texts of the queue in the side panel: what to do next. */
export const queueMessages = joinCatalogues(
  queueItemMessages,
  queueActMessages,
  queuePromiseMessages,
  morningRoundMessages,
  pastePostMessages,
);
