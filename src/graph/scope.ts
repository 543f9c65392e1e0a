/**
 * Names for weights and places. A scope is a prefix: `scope.at('layers').at(3)` makes parameters `layers.3.…`,
 * exactly as published checkpoints name them.
 */

import type { DType } from '../core/tensor.ts';
import { apply, within } from './build.ts';
import type { Initialiser, Tensor } from './op.ts';

export class Scope {
  readonly path: string;

  constructor(path = '') {
    this.path = path;
  }

  at(name: string | number): Scope {
    return new Scope(this.path === '' ? String(name) : `${this.path}.${name}`);
  }

  /** A weight `path.name`. Asking twice for one name gives the same weight. */
  parameter(name: string, shape: readonly number[], init: Initialiser, dtype: DType = 'float32'): Tensor<'parameter'> {
    return apply('parameter', [], { name: this.at(name).path, type: { dtype, shape }, init });
  }

  /** Builds with this scope as the place that errors name. */
  build<T>(body: (scope: this) => T): T {
    return within(this.path, false, () => body(this));
  }

  /** The same, and the part may be recomputed as a whole in the backward pass. */
  block<T>(body: (scope: this) => T): T {
    return within(this.path, true, () => body(this));
  }
}
