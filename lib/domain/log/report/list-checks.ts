import type { CheckId } from '../../checklist/check';
import type { Figures } from '../figures/compute-figures';
import { isToldCheck } from './is-told-check';
import type { CheckLine } from './report';

const MOST = 2;
/** With fewer replies a share says nothing. */
const FEWEST = 3;
/** Shares from which on a guideline was kept well and below which badly. */
const WELL = 0.8;
const BADLY = 0.6;

/** Guidelines that replies kept best and worst, by the share of those where words can tell. */
export function listChecks(
  figures: Figures,
  previous: Figures,
): { wentWell: CheckLine[]; wentBadly: CheckLine[] } {
  const lines = (Object.keys(figures.checks) as CheckId[])
    .filter(isToldCheck)
    .map((id) => createLine(id, figures, previous))
    .filter(({ asked }) => asked >= FEWEST);
  const wentWell = lines
    .filter((line) => shareOf(line) >= WELL)
    .sort((one, two) => shareOf(two) - shareOf(one) || two.asked - one.asked);
  const wentBadly = lines
    .filter((line) => shareOf(line) < BADLY)
    .sort((one, two) => shareOf(one) - shareOf(two) || two.asked - one.asked);
  return { wentWell: wentWell.slice(0, MOST), wentBadly: wentBadly.slice(0, MOST) };
}

const shareOf = ({ met, asked }: { met: number; asked: number }) => met / asked;

function createLine(id: CheckId, figures: Figures, previous: Figures): CheckLine {
  const { met, asked } = figures.checks[id] ?? { met: 0, asked: 0 };
  const before = previous.checks[id];
  return { id, met, asked, ...(before && before.asked > 0 && { before: shareOf(before) }) };
}
