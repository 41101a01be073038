import { useEffect, useMemo } from 'react';
import type { GradedResult } from '../../lib/domain/checklist/check';
import type { Draft } from '../../lib/domain/draft/move';
import type { PanelProps } from './Panel';
import { findPanelMode, type PanelMode } from './panel-mode';
import { type DraftChoice, useDrafts } from './use-drafts';
import { type FactChoice, useFacts } from './use-facts';
import { type FirstQuestionView, useFirstQuestion } from './use-first-question';
import { useFixes } from './use-fixes';
import { type GuardView, useGuard } from './use-guard';
import { type SecondPartView, useSecondPart } from './use-second-part';

/** All that the parts of one panel share. */
export interface PanelView extends PanelProps {
  mode: PanelMode;
  /** Something else is asked before there are drafts. */
  isAsking: boolean;
  hasText: boolean;
  known: FactChoice;
  choice: DraftChoice;
  /** Of what is typed, or of the open draft while the box is empty. */
  results: readonly GradedResult[];
  /** What must not go out as it stands in the box. */
  stops: readonly GradedResult[];
  findFix: ReturnType<typeof useFixes>;
  guard: GuardView;
  asked: FirstQuestionView;
  secondPart: SecondPartView;
}

export function usePanel(props: PanelProps): PanelView {
  const { reply, typed, checks, phase, pause, actions } = props;
  const guard = useGuard(checks, actions);
  const known = useFacts(reply, checks.remembered);
  const choice = useDrafts(known.input);
  const secondPart = useSecondPart(choice.drafts, typed, phase.name, actions.onSecondPart);
  const hasText = typed.trim() !== '';
  const results = useResults(props, hasText, choice.current);
  const findFix = useFixes(known.input, checks.check);
  const asked = useFirstQuestion(reply, checks, known, hasText);
  const { account } = checks;
  const { question } = asked;
  const mode = findPanelMode({ phase, account, guard: guard.guard, pause, question });
  const isAsking = mode.name === 'answered' || mode.name === 'leave';
  const stops = hasText ? results.filter(isStop) : [];
  const found = { mode, isAsking, hasText, known, choice, results, stops, findFix };
  return { ...props, ...found, guard, asked, secondPart };
}

/** Whose account it is has a question of its own. */
const isStop = ({ id, state, detail }: GradedResult) =>
  state === 'stop' && (id !== 'K22' || detail !== 'account');

function useResults(
  { typed, checks, actions }: PanelProps,
  hasText: boolean,
  draft: Draft | undefined,
): readonly GradedResult[] {
  const { check, isReady } = checks;
  const results = useMemo(
    () => (isReady ? check(hasText ? typed : (draft?.text ?? '')) : []),
    [check, isReady, hasText, typed, draft],
  );
  useEffect(() => {
    if (hasText) actions.onChecked(results);
  }, [hasText, results, actions]);
  return results;
}
