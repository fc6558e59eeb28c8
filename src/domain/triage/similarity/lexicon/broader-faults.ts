/**
 * What a fault is told as besides: who gets a mail back says, too, that it was refused, or that it did not arrive. The
 * broader fault is told with the narrower one, so that both meet who tell it in one way or the other.
 */
export const broaderFaults: Readonly<Record<string, readonly string[]>> = {
  'fault:returned': ['fault:denied', 'fault:not-arrive'],
  'fault:not-send': ['fault:not-arrive'],
  'fault:late': ['fault:not-arrive'],
  'fault:timeout': ['fault:slow', 'fault:frozen'],
  'fault:certificate': ['fault:warning'],
  'fault:restarts': ['fault:crash'],
  'fault:held-back': ['fault:not-arrive'],
  'fault:not-pay': ['fault:denied'],
};
