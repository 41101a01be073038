import { type TrainingPlace, trainPolarity } from './train-polarity';
import { trainTriage } from './train-triage';

/** Trains all models that the extension carries. */
export function trainAll(place: TrainingPlace): void {
  trainPolarity(place);
  trainTriage(place.root);
}
