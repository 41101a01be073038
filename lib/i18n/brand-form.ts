import { brandLookMessages } from './brand-form/look';
import { brandNameMessages } from './brand-form/names';
import { brandReachMessages } from './brand-form/reach';
import { brandVoiceMessages } from './brand-form/voice';
import { joinCatalogues } from './catalogue';

/** Texts of the form of one client. */
export const brandFormMessages = joinCatalogues(
  brandNameMessages,
  brandVoiceMessages,
  brandReachMessages,
  brandLookMessages,
);
