/** Other people's markup holds surprises: one odd post must not cost the others. */
export function withoutThrowing<Input, Output>(
  read: (input: Input) => Output | undefined,
): (input: Input) => Output | undefined {
  return (input) => {
    try {
      return read(input);
    } catch {
      return undefined;
    }
  };
}
