/** Stands for what the browser offers to an extension alone: a page of the measurement is none. */
export const storage = {
  defineItem<Value>(_: string, { fallback }: { fallback: Value }) {
    let kept = fallback;
    return {
      getValue: () => Promise.resolve(kept),
      setValue(value: Value) {
        kept = value;
        return Promise.resolve();
      },
    };
  },
  async setItems(items: { item: { setValue(value: unknown): Promise<void> }; value: unknown }[]) {
    for (const { item, value } of items) await item.setValue(value);
  },
};
