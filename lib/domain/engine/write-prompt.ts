import { INSTRUCTIONS } from './lexicon/instructions';
import { type MaskedText, maskText } from './mask-text';
import type { RephraseRequest } from './rephrasing';

/** What a model is asked; nothing of the post is in it, so nothing in a post can steer the model. */
export interface Prompt {
  system: string;
  user: string;
}

/** What is sent, and what is needed to read the answer. */
export interface PreparedRequest {
  prompt: Prompt;
  masked: MaskedText;
  /** Put behind the answer again. */
  ending: string;
}

/** The draft without its signature, masked, with the instructions for its language and voice. */
export function writePrompt(request: RephraseRequest): PreparedRequest {
  const { text, signature, names, language, register, person } = request;
  const sign = signature.trim();
  const isSigned = sign !== '' && text.endsWith(sign);
  const bare = isSigned ? text.slice(0, -sign.length).trimEnd() : text;
  const masked = maskText(bare, names);
  const { task, register: registers, person: persons, rules } = INSTRUCTIONS[language];
  const lines = [task, registers[register], persons[person], ...rules].filter((line) => line);
  return {
    prompt: { system: lines.join('\n'), user: masked.text },
    masked,
    ending: isSigned ? ` ${sign}` : '',
  };
}

/**
 * The body sent to an OpenAI-compatible server. What the person is shown before the first time is
 * this very text.
 */
export function writePayload({ system, user }: Prompt, model: string): string {
  const body = {
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    temperature: 0.7,
    max_tokens: 400,
    stream: false,
  };
  return JSON.stringify(body, null, 2);
}
