import { saysNothing } from '../quiet.ts';

saysNothing([
  ['ai-source-form', 'Jane Roe, "Summarise the order," Claude Sonnet 4, Anthropic (May 3, 2025) (PDF on file with the author).'],
  ['ai-source-form', 'OpenAI released ChatGPT (2022) to the public.'],
  ['ai-source-form', 'The court asked Gemini, and Google (the defendant) answered.'],
]);
