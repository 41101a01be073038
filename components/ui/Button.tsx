import type { ComponentProps } from 'react';

export type ButtonLook = 'main' | 'border' | 'text' | 'plain' | 'safety' | 'icon';

const LOOK_CLASS: Record<ButtonLook, string> = {
  main: 'btn btn-main',
  border: 'btn',
  text: 'btn btn-text',
  plain: 'btn btn-plain',
  safety: 'btn btn-safety',
  icon: 'btn btn-icon',
};

interface ButtonProps extends ComponentProps<'button'> {
  look?: ButtonLook;
}

/** A button that sends no form by accident. */
export function Button({ look = 'border', className, ...rest }: ButtonProps) {
  const classes = className ? `${LOOK_CLASS[look]} ${className}` : LOOK_CLASS[look];
  return <button type="button" {...rest} className={classes} />;
}
