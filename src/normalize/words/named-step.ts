import type { Role, Said } from '../../model/basics.js'
import type { MaterialNeed } from '../../model/part.js'

/** A step that the buyer named. */
export interface NamedStep {
  readonly process: string
  /** Default `stated`; what only qualifies the name (`вал шлифованный`) is inferred. */
  readonly said?: Said
  readonly role?: Role
  readonly materials?: readonly MaterialNeed[]
}
