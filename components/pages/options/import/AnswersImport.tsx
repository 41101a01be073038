import type { DocumentedAnswer } from '../../../../lib/domain/playbook/playbook';

interface AnswersImportProps {
  known: readonly DocumentedAnswer[];
  onTake(answers: DocumentedAnswer[]): void;
}

export function AnswersImport(_: AnswersImportProps) {
  return undefined;
}
