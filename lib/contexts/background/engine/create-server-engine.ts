import * as v from 'valibot';
import { writePayload } from '../../../domain/engine/write-prompt';
import { askServer } from './ask-server';
import type { Engine } from './engine';

/** As much of an answer as is needed. A reply that was cut off is none. */
const CompletionSchema = v.object({
  choices: v.pipe(
    v.array(
      v.object({
        message: v.object({ content: v.string() }),
        finish_reason: v.optional(v.nullable(v.string())),
      }),
    ),
    v.minLength(1),
  ),
});

/** A server that speaks as OpenAI's does: Ollama, LM Studio, llama.cpp. `base` without `/v1`. */
export function createServerEngine(base: string, model: string, key: string): Engine {
  return {
    async speak(prompt, signal) {
      const url = `${base}/v1/chat/completions`;
      const answer = await askServer({ url, key, body: writePayload(prompt, model), signal });
      if (!answer.ok) return answer;
      const read = v.safeParse(CompletionSchema, answer.json);
      const choice = read.success ? read.output.choices[0] : undefined;
      if (!choice || choice.finish_reason === 'length') return { ok: false, problem: 'broken' };
      return { ok: true, text: choice.message.content };
    },
  };
}
