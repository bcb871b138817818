import type { Schedule, ScheduledTask, TaskInput } from '../model/plan.js'
import { refuse } from '../refuse.js'
import { checkedKeys, checkedList, checkedText, checkedWhole } from './check.js'

const MAX_TASKS = 5000
/** A hundred years. */
const MAX_DAYS = 36_525

/**
 * The critical path method (Kelley & Walker 1959): a pass forward for the earliest times, one backward for the latest,
 * slack between them. Throws HamkorError `INPUT` for an unknown or repeated id, or a cycle, which it names. O(links).
 */
export function criticalPath(tasks: readonly TaskInput[]): Schedule {
  const byId = checkedTasks(tasks)
  const order = inOrder(tasks, byId)
  const start = new Map<string, number>()
  const finish = new Map<string, number>()
  for (const id of order) {
    const { after, durationDays } = byId.get(id)!
    const from = Math.max(0, ...after.map((before) => finish.get(before)!))
    start.set(id, from)
    finish.set(id, from + durationDays)
  }
  const end = Math.max(0, ...finish.values())
  const followers = followersOf(tasks)
  const latest = new Map<string, number>()
  for (const id of [...order].reverse()) {
    const next = (followers.get(id) ?? []).map((other) => latest.get(other)! - byId.get(other)!.durationDays)
    latest.set(id, Math.min(end, ...next))
  }
  const scheduled = tasks.map(({ id, durationDays }): ScheduledTask => {
    const [from, to, last] = [start.get(id)!, finish.get(id)!, latest.get(id)!]
    const next = (followers.get(id) ?? []).map((other) => start.get(other)!)
    return {
      id,
      earliestStart: from,
      earliestFinish: to,
      latestStart: last - durationDays,
      latestFinish: last,
      slack: last - to,
      freeSlack: Math.min(end, ...next) - to,
      critical: last === to,
    }
  })
  return { durationDays: end, tasks: scheduled, criticalPath: longestChain(scheduled, byId, end) }
}

function checkedTasks(tasks: readonly TaskInput[]): ReadonlyMap<string, TaskInput> {
  const byId = new Map<string, TaskInput>()
  for (const [i, task] of (checkedList('tasks', tasks, MAX_TASKS) as readonly TaskInput[]).entries()) {
    checkedKeys(`tasks[${i}]`, task, ['id', 'durationDays', 'after'])
    checkedText(`tasks[${i}].id`, task.id)
    checkedWhole(`tasks[${i}].durationDays`, task.durationDays, { min: 0, max: MAX_DAYS })
    if (byId.has(task.id)) refuse(`tasks[${i}].id`, task.id, 'an id that no other task has')
    byId.set(task.id, task)
  }
  for (const [i, { after }] of tasks.entries()) {
    for (const before of checkedList(`tasks[${i}].after`, after, MAX_TASKS)) {
      if (!byId.has(before as string)) refuse(`tasks[${i}].after`, before, 'the id of a task')
    }
  }
  return byId
}

/** Topological order (Kahn 1962), first come first among equals. */
function inOrder(tasks: readonly TaskInput[], byId: ReadonlyMap<string, TaskInput>): string[] {
  const waiting = new Map(tasks.map(({ id, after }) => [id, new Set(after).size]))
  const followers = followersOf(tasks)
  const order = tasks.filter(({ after }) => after.length === 0).map(({ id }) => id)
  for (let i = 0; i < order.length; i++) {
    for (const next of followers.get(order[i]!) ?? []) {
      const left = waiting.get(next)! - 1
      waiting.set(next, left)
      if (left === 0) order.push(next)
    }
  }
  if (order.length < byId.size)
    refuse('tasks', cycleOf(tasks, new Set(order)).join(' → '), 'no task to wait for itself')
  return order
}

function followersOf(tasks: readonly TaskInput[]): ReadonlyMap<string, readonly string[]> {
  const followers = new Map<string, string[]>()
  for (const { id, after } of tasks) {
    for (const before of new Set(after)) {
      const list = followers.get(before)
      if (list) list.push(id)
      else followers.set(before, [id])
    }
  }
  return followers
}

/** One cycle among the tasks that could not be ordered. */
function cycleOf(tasks: readonly TaskInput[], done: ReadonlySet<string>): string[] {
  const left = new Map(tasks.filter(({ id }) => !done.has(id)).map((task) => [task.id, task]))
  const trail: string[] = []
  let id = left.keys().next().value as string
  while (!trail.includes(id)) {
    trail.push(id)
    id = left.get(id)!.after.find((before) => left.has(before))!
  }
  return [...trail.slice(trail.indexOf(id)), id].reverse()
}

/** Backward from the end over critical tasks that follow on each other without a pause. */
function longestChain(
  scheduled: readonly ScheduledTask[],
  byId: ReadonlyMap<string, TaskInput>,
  end: number,
): string[] {
  const timed = new Map(scheduled.map((task) => [task.id, task]))
  const chain: string[] = []
  // a milestone at the end is the end
  let at = [...scheduled].reverse().find(({ critical, earliestFinish }) => critical && earliestFinish === end)
  while (at) {
    chain.push(at.id)
    const from = at.earliestStart
    at = byId
      .get(at.id)!
      .after.map((before) => timed.get(before)!)
      .find(({ critical, earliestFinish }) => critical && earliestFinish === from)
  }
  return chain.reverse()
}
