import { OPTIONS_SHOTS } from './options-shots';
import { DESKTOP, NARROW, type Shot } from './shot';

const POPUP = { width: 340, height: 540 };
const dayAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
/** The last seven days, in which the sample log is: the last whole week may end before it begins. */
const REPORT = `report.html?client=fibralia&from=${dayAgo(6)}&to=${dayAgo(0)}`;
const SIDE = { width: 400, height: 800 };

/** The extension's own pages, in the states that a person meets. */
export const PAGE_SHOTS: Shot[] = [
  { name: 'popup-light', url: 'popup.html', size: POPUP },
  { name: 'popup-dark', url: 'popup.html', size: POPUP, theme: 'dark' },
  { name: 'popup-en', url: 'popup.html', size: POPUP, locale: 'en' },
  { name: 'popup-first', url: 'popup.html', size: POPUP, isSeeded: false },
  { name: 'sidepanel-light', url: 'sidepanel.html', size: SIDE },
  { name: 'sidepanel-dark', url: 'sidepanel.html', size: SIDE, theme: 'dark' },
  { name: 'sidepanel-morning', url: 'sidepanel.html', size: SIDE, isMorning: true },
  { name: 'sidepanel-log', url: 'sidepanel.html#log', size: SIDE },
  { name: 'sidepanel-log-dark', url: 'sidepanel.html#log', size: SIDE, theme: 'dark' },
  { name: 'sidepanel-ca', url: 'sidepanel.html', size: SIDE, locale: 'ca' },
  { name: 'sidepanel-empty', url: 'sidepanel.html', size: SIDE, isSeeded: false },
  ...OPTIONS_SHOTS,
  { name: 'report-light', url: REPORT, size: DESKTOP, isFullPage: true },
  { name: 'report-dark', url: REPORT, size: DESKTOP, theme: 'dark', isFullPage: true },
  { name: 'report-narrow', url: REPORT, size: NARROW, isFullPage: true, locale: 'ca' },
  { name: 'report-first', url: 'report.html', size: DESKTOP, isSeeded: false },
  { name: 'practice-light', url: 'practice.html', size: DESKTOP, isFullPage: true },
  { name: 'practice-dark', url: 'practice.html', size: DESKTOP, theme: 'dark', isFullPage: true },
  { name: 'practice-ca', url: 'practice.html', size: DESKTOP, locale: 'ca', isFullPage: true },
  { name: 'practice-narrow', url: 'practice.html', size: NARROW, isFullPage: true },
];
