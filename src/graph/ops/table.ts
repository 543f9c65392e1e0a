/** Every operation there is. A name in `OpAttributes` without its rules here does not compile. */

import type { Op, OpName, OpTable } from '../op.ts';
import { convOps } from './conv.ts';
import { elementwiseOps } from './elementwise.ts';
import { indexingOps } from './indexing.ts';
import { linearOps } from './linear.ts';
import { normOps } from './norm.ts';
import { reduceOps } from './reduce.ts';
import { shapeOps } from './shape.ts';
import { sourceOps } from './source.ts';

let table: OpTable | undefined;

/** The rules of one operation. The table is made at first use, because the families call each other. */
export function rulesOf<K extends OpName>(op: K): Op<K> {
  table ??= {
    ...sourceOps,
    ...elementwiseOps,
    ...linearOps,
    ...shapeOps,
    ...indexingOps,
    ...reduceOps,
    ...normOps,
    ...convOps,
  };
  return table[op];
}
