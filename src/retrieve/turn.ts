/**
 * Gives the event loop a turn: timers, requests and whoever raises a signal come to it. `setImmediate` where there is
 * one, since a timer waits a millisecond at the least.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve)
    else setTimeout(resolve, 0)
  })
}
